package org.tocsin.reader.count;

/**
 * A number as written, before any modifier.
 *
 * @param value rounded down where it is not whole
 * @param whole false for "2.5"
 * @param scale the last multiplier in it: 12 in "two dozen", 1 where there is none
 * @param end the token after its last
 */
record Cardinal(long value, boolean whole, long scale, int end) {
    /** Greater numbers count nothing that a report is about, and with a tolerance would not fit. */
    static final long MAX = 1_000_000_000L;

    boolean isCountable() {
        return whole && value >= 0 && value <= MAX;
    }

    /** In "two to three thousand" the first number is thousands too. */
    Cardinal inScaleOf(Cardinal later) {
        boolean shares = scale == 1 && later.scale > 1 && value < 1_000 && value * later.scale <= later.value;
        return shares ? new Cardinal(value * later.scale, whole, later.scale, end) : this;
    }
}
