package org.tocsin.reader.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known before the names are read.
 *
 * @param homeCountry ISO 3166-1 alpha-2 of the country that the outlet writes for
 * @param countries codes of countries that the report speaks of elsewhere, in its title for example
 */
public record PlaceHints(@Nullable String homeCountry, Set<String> countries) {
    /** Nothing is known. */
    public static final PlaceHints NONE = new PlaceHints(null, Set.of());

    public PlaceHints {
        countries = Set.copyOf(countries);
    }
}
