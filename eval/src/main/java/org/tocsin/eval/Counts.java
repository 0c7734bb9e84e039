package org.tocsin.eval;

import java.util.Collection;

/**
 * How much was found, and how much of it was right.
 *
 * @param correct may hold half points where a scorer gives them
 */
public record Counts(double correct, double predicted, double gold) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public static Counts sum(Collection<Counts> counts) {
        Counts sum = NONE;
        for (Counts c : counts) sum = sum.plus(c);
        return sum;
    }

    public Counts plus(Counts other) {
        return new Counts(correct + other.correct, predicted + other.predicted, gold + other.gold);
    }

    /** Percent; 0 when nothing was predicted. */
    public double precision() {
        return percent(correct, predicted);
    }

    /** Percent; 0 when there was nothing to find. */
    public double recall() {
        return percent(correct, gold);
    }

    /** The harmonic mean of both, in percent. */
    public double f1() {
        return percent(2 * correct, predicted + gold);
    }

    /** A share in percent; 0 of nothing. */
    public static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
