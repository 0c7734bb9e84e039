package org.tocsin.reader.gazetteer;

import java.util.EnumMap;
import java.util.Map;

/** One weight for each kind of place, none at first. */
final class KindWeights {
    private final Map<PlaceKind, Double> weights = new EnumMap<>(PlaceKind.class);

    void add(PlaceKind kind, double weight) {
        weights.merge(kind, weight, Double::sum);
    }

    /** Takes over whatever is larger there, up to one. */
    void raiseTo(KindWeights other) {
        other.weights.forEach((kind, weight) -> weights.merge(kind, Math.min(1, weight), Math::max));
    }

    /** The weight of a kind, up to one. */
    double get(PlaceKind kind) {
        return Math.min(1, weights.getOrDefault(kind, 0.0));
    }
}
