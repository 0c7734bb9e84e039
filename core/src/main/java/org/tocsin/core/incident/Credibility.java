package org.tocsin.core.incident;

/**
 * How far a piece of information can be believed, whoever says it (the figures of the Admiralty code, AJP-2.1). It comes from how many
 * independent origins say so and how many say otherwise; {@link Credibilities} has the rule.
 */
public enum Credibility {
    CONFIRMED(1, "confirmed by other independent sources"),
    PROBABLE(2, "probably true"),
    POSSIBLE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    /** Nobody says it. */
    CANNOT_BE_JUDGED(6, "truth cannot be judged");

    private final int figure;
    private final String words;

    Credibility(int figure, String words) {
        this.figure = figure;
        this.words = words;
    }

    /** 1 to 6. */
    public int figure() {
        return figure;
    }

    /** "probably true". */
    public String words() {
        return words;
    }
}
