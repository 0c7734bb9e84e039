package org.tocsin.eval.muc4.fill;

/** Fills one group of slots. */
@FunctionalInterface
interface SlotWriter {
    void write(Event event, String type, Lines lines);
}
