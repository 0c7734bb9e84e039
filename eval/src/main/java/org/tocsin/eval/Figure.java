package org.tocsin.eval;

import java.util.List;
import java.util.Optional;

/**
 * One number.
 *
 * @param name in lower snake case, with its unit where it is no share: {@code mean_km}
 * @param value shares are percent, 0 to 100
 * @param interval where the value lies with 95% confidence, if that was estimated
 */
public record Figure(String name, double value, Optional<Interval> interval) {
    public Figure {
        if (!name.matches("[a-z][a-z0-9_]*"))
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a figure. Maybe write it in lower_snake_case.");
        if (!Double.isFinite(value)) throw new IllegalArgumentException("The figure " + name + " is " + value + ".");
    }

    public static Figure of(String name, double value) {
        return new Figure(name, value, Optional.empty());
    }

    public static Figure of(String name, double value, Interval interval) {
        return new Figure(name, value, Optional.of(interval));
    }

    /** Precision, recall and F1 of one thing; the prefix may be empty. */
    public static List<Figure> prf(String prefix, Counts counts) {
        String start = prefix.isEmpty() ? "" : prefix + "_";
        return List.of(
                of(start + "precision", counts.precision()),
                of(start + "recall", counts.recall()),
                of(start + "f1", counts.f1()));
    }
}
