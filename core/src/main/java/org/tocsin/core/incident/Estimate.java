package org.tocsin.core.incident;

import java.util.List;

/**
 * What is probably true of one detail of an incident, with the voices for and against it.
 *
 * @param value the estimate
 * @param reason why this value, in words
 * @param support the voices that agree with it
 * @param against the voices that do not
 * @param ruled whether an analyst decided it; only then may it stand without a voice
 */
public record Estimate<T>(T value, String reason, List<Voice<T>> support, List<Voice<T>> against, boolean ruled) {
    /** Checks that somebody or some ruling stands behind the value. */
    public Estimate {
        support = List.copyOf(support);
        against = List.copyOf(against);
        if (support.isEmpty() && !ruled)
            throw new IllegalArgumentException("Nobody says " + value + ": an estimate needs a voice or a ruling");
    }

    /** Whether anybody disagrees. */
    public boolean isDisputed() {
        return !against.isEmpty();
    }
}
