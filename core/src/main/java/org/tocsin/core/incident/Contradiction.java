package org.tocsin.core.incident;

import java.util.List;
import org.tocsin.core.measure.CountRange;

/**
 * Different speakers who say different things of one detail of one event. Which of them is right is not decided here.
 *
 * @param detail of what
 * @param sides at least two, the likeliest first
 */
public record Contradiction<T>(Detail detail, List<Side<T>> sides) {
    /** Checks that there are two sides. */
    public Contradiction {
        sides = List.copyOf(sides);
        if (sides.size() < 2) throw new IllegalArgumentException("Nobody contradicts anybody on " + detail);
    }

    /** Whether both cannot be true: two figures that share a number can. */
    static boolean areOpposed(Object a, Object b) {
        return !(a instanceof CountRange x && b instanceof CountRange y && x.overlaps(y));
    }

    /** What may be contradicted. */
    public enum Detail {
        HAPPENED,
        KIND,
        DAYS,
        PLACE,
        KILLED,
        INJURED,
        ABDUCTED,
        PERPETRATOR
    }

    /**
     * What some speakers say.
     *
     * @param value the detail as they have it
     * @param voices at least one
     */
    public record Side<T>(T value, List<Voice<T>> voices) {
        /** Checks that somebody says it. */
        public Side {
            voices = List.copyOf(voices);
            if (voices.isEmpty()) throw new IllegalArgumentException("Nobody says " + value);
        }
    }
}
