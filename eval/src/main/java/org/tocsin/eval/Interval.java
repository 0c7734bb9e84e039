package org.tocsin.eval;

/** From where to where, both included. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high))
            throw new IllegalArgumentException("An interval cannot go from " + low + " to " + high + ".");
    }
}
