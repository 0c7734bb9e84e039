package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.stream.Stream;

/**
 * A candidate for a name, with what speaks for it.
 *
 * @param match the place and how well the name fits
 * @param likelihood from 0 to 1; those of one name sum to 1
 * @param reasons what speaks for it, in words
 */
public record RankedPlace(NameMatch match, double likelihood, List<String> reasons) {
    public RankedPlace {
        reasons = List.copyOf(reasons);
    }

    static RankedPlace of(Candidate candidate) {
        List<String> reasons = Stream.of(Feature.values())
                .filter(f -> candidate.get(f) > 0.3)
                .map(Feature::phrase)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
        return new RankedPlace(candidate.match, candidate.likelihood, reasons);
    }

    public GazetteerEntry entry() {
        return match.entry();
    }
}
