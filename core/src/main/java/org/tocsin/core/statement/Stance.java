package org.tocsin.core.statement;

/** How a speaker stands to what is said. */
public enum Stance {
    /** Says that it is so. */
    ASSERTS,
    /** Passes it on without standing for it: "reportedly", "alleged". */
    CLAIMS,
    /** Thinks it likely or possible. */
    SUSPECTS,
    DENIES,
    REGRETS,
    DEMANDS,
    ADVISES,
    PROMISES
}
