package org.tocsin.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Places;

/** Countries that are named by their people: "Afghan territory", "the Tajik side". */
final class Territories {
    private static final Pattern PHRASE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<who>\\p{Lu}[\\p{L}]+)\\s+(?:territory|soil|side|bank|land)(?![\\p{L}])");

    private final Gazetteer gazetteer;

    Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Mention<Place>> find(String text) {
        Matcher m = PHRASE.matcher(text);
        return m.results()
                .flatMap(r -> gazetteer.findCountryByDemonym(r.group(1)).stream()
                        .map(c -> new Mention<>(place(c), new Span(r.start(), r.end()))))
                .toList();
    }

    private Place place(CountryInfo country) {
        return gazetteer.listByName(country.name()).stream()
                .filter(e -> e.kind() == PlaceKind.COUNTRY)
                .findFirst()
                .map(Places::of)
                .orElseThrow(() -> new IllegalStateException("The gazetteer has no country " + country.name()));
    }
}
