package org.tocsin.core.statement;

/**
 * How sure it is that somebody did it, by what one statement says: the scale and the decision tree of MUC-4 (fill rules of 1992, slot
 * 11, "perpetrator: organization confidence"). It is never a finding of the software.
 */
public enum Confidence {
    /** Cleared of it. */
    ACQUITTED("acquitted"),
    /** Says so of itself. What an authority admits for others is an accusation. */
    CLAIMED_OR_ADMITTED("claimed or admitted"),
    /** Accused or suspected by government, military or police. */
    ACCUSED_BY_AUTHORITIES("suspected or accused by authorities"),
    /** Accused or suspected by others. */
    ACCUSED("suspected or accused"),
    /** Said without any doubt. */
    REPORTED_AS_FACT("reported as fact"),
    /** Named near it, but by nobody tied to it. */
    POSSIBLE("possible");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** "claimed or admitted". */
    public String words() {
        return words;
    }
}
