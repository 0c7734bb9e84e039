package org.tocsin.core.statement;

import org.tocsin.core.measure.CountRange;

/**
 * Whether an account tells of one event or of several together. The toll of a series belongs to the series; it is never
 * one incident.
 *
 * @param series whether several events are told together
 * @param count how many
 */
public record Occurrences(boolean series, CountRange count) {
    public static final Occurrences ONE = new Occurrences(false, CountRange.exactly(1));

    /** Checks that a single event is one. */
    public Occurrences {
        if (!series && !count.equals(CountRange.exactly(1)))
            throw new IllegalArgumentException("A single event has the count 1, not " + count);
    }

    public static Occurrences series(CountRange count) {
        return new Occurrences(true, count);
    }
}
