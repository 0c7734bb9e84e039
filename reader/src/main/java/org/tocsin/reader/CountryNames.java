package org.tocsin.reader;

import java.util.Objects;
import java.util.Optional;
import org.tocsin.core.measure.Precision;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;
import org.tocsin.reader.gazetteer.PlaceKind;

/**
 * "Guatemala", "Panama", "Luxembourg": capitals and provinces that share their country's name. News that means them says "City" or
 * "province"; the bare name is the country.
 */
final class CountryNames {
    private final Gazetteer gazetteer;

    CountryNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The country where the name is its name alone, or else the place itself. */
    GazetteerEntry country(NameHit hit, GazetteerEntry chosen) {
        if (hit.role() != null || chosen.kind().precision() == Precision.COUNTRY) return chosen;
        Optional<GazetteerEntry> country = gazetteer.listByName(hit.surface()).stream()
                .filter(e -> e.kind() == PlaceKind.COUNTRY)
                .findFirst();
        return country.filter(c -> Objects.equals(c.country(), chosen.country()))
                .filter(c -> c.name().equalsIgnoreCase(hit.surface()))
                .orElse(chosen);
    }
}
