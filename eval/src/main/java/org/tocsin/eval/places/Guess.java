package org.tocsin.eval.places;

import java.util.Optional;
import org.tocsin.reader.gazetteer.GazetteerEntry;

/**
 * What the reader made of one marked name.
 *
 * @param gold what people marked
 * @param entry the place that it was read as; empty where there is none
 * @param holds whether it is a country, a province or a region of that name that holds the truth, see {@link Truth}
 */
record Guess(GoldPlace gold, Optional<GazetteerEntry> entry, boolean holds) {
    /** As far as two points on the Earth can lie apart: what a name without any guess costs. */
    static final double FARTHEST_KM = 20_039;

    /** Within this distance, 100 miles, a place counts as right by the custom of the field. */
    static final double RIGHT_KM = 161;

    /** How far the guess lies from the truth; {@link #FARTHEST_KM} without a guess. */
    double errorKm() {
        if (entry.isEmpty() || gold.point().isEmpty()) return FARTHEST_KM;
        return gold.point().get().distanceKm(entry.get().point());
    }

    boolean isRight() {
        return entry.isPresent() && (holds || hasId() || errorKm() <= RIGHT_KM);
    }

    /** Whether it is the very place, by its GeoNames id. */
    boolean hasId() {
        return entry.isPresent() && gold.id().equals(entry.map(GazetteerEntry::id));
    }
}
