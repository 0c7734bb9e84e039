package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/**
 * A name fits two places about equally well. It is then read as the smallest unit that holds both, or as no place.
 *
 * @param name the name as written
 * @param at where it stands
 * @param candidates the places that it may mean, best first
 * @param readAs the unit that it was read as, blank where there is none
 */
public record AmbiguousPlace(String name, Span at, List<GazetteerEntry> candidates, String readAs) implements Caveat {
    public AmbiguousPlace {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String code() {
        return "ambiguous-place";
    }

    @Override
    public String message() {
        List<String> places =
                candidates.stream().limit(3).map(AmbiguousPlace::describe).toList();
        String outcome = readAs.isEmpty() ? "no place was chosen" : "only " + readAs + " was kept";
        return "\"" + name + "\" may be " + String.join(" or ", places) + "; " + outcome
                + ". Maybe the report names the district or the province elsewhere.";
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(at);
    }

    private static String describe(GazetteerEntry entry) {
        String where = entry.within().admin1() != null ? entry.within().admin1() : entry.country();
        return entry.name() + (where == null ? "" : " (" + where + ")");
    }
}
