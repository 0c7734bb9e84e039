package org.tocsin.core.statement;

/** What befell somebody or something that was hit (the effects on human and physical targets of MUC-4). */
public enum Fate {
    KILLED,
    INJURED,
    /** Taken away and let go again. */
    FREED,
    DESTROYED,
    DAMAGED,
    /** Stolen, or robbed of what it held. */
    TAKEN,
    /** Neither hurt nor damaged. */
    UNHARMED
}
