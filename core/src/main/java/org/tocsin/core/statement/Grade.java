package org.tocsin.core.statement;

/**
 * A grade and the reason for it, in one line for people.
 *
 * @param value a {@link Reliability}, or the credibility of information
 * @param reason why this grade
 */
public record Grade<G extends Enum<G>>(G value, String reason) {
    /** Checks that there is a reason: a grade that nobody can question is worth nothing. */
    public Grade {
        if (reason.isBlank()) throw new IllegalArgumentException("The grade " + value + " needs a reason");
    }
}
