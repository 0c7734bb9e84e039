package org.tocsin.core.incident;

/** How somebody stands to having done it, ordered it, supported it or let it happen. */
public enum ResponsibilityKind {
    /** Says so of itself. */
    CLAIMED,
    /** Others say that it did it. */
    BLAMED,
    /** Others think it likely. */
    SUSPECTED,
    /** Says that it did not, or is cleared by others. */
    DENIED,
    /** An analyst at the desk names it, by a ruling. */
    RULED
}
