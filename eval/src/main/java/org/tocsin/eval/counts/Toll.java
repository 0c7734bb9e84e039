package org.tocsin.eval.counts;

/** How many of one group were killed, wounded, kidnapped. */
record Toll(int killed, int wounded, int kidnapped) {
    static final Toll NONE = new Toll(0, 0, 0);
}
