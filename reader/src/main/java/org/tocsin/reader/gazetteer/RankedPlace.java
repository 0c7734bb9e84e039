package org.tocsin.reader.gazetteer;

import java.util.List;

/**
 * A candidate for a name, with what speaks for it.
 *
 * @param match the place and how well the name fits
 * @param score higher is better; differences count, not the value
 * @param support the part of the score that other names in the report give
 * @param reasons what the score is made of, in words
 */
public record RankedPlace(NameMatch match, double score, double support, List<String> reasons) {
    public RankedPlace {
        reasons = List.copyOf(reasons);
    }

    public GazetteerEntry entry() {
        return match.entry();
    }
}
