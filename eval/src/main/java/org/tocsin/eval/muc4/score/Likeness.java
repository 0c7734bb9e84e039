package org.tocsin.eval.muc4.score;

/** How alike two values are: worth a point, half a point, nothing. */
enum Likeness {
    SAME,
    SIMILAR,
    DIFFERENT
}
