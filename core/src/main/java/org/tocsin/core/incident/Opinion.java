package org.tocsin.core.incident;

/** What a merge rule says of two accounts. */
public sealed interface Opinion {
    /** They are of one event. */
    record Same(String reason) implements Opinion {}

    /** They are of two events, and must never be joined, not even through others. */
    record Different(String reason) implements Opinion {}

    /** This rule cannot tell. */
    record NoOpinion() implements Opinion {
        public static final NoOpinion HERE = new NoOpinion();
    }
}
