package org.tocsin.core.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many, as far as a text says: a closed range of whole numbers, open to the right where the text gives no upper
 * bound. "Five" is [5, 5], "more than a dozen" is [13, ∞), "dozens" is [24, 99].
 *
 * @param min the least number that the text supports, 0 or more
 * @param max the greatest, or null where there is no upper bound
 */
public record CountRange(int min, @Nullable Integer max) implements Comparable<CountRange> {
    /** Checks that the range is neither negative nor empty. */
    public CountRange {
        if (min < 0) throw new IllegalArgumentException("A count cannot be negative: " + min);
        if (max != null && max < min)
            throw new IllegalArgumentException(
                    "The range [" + min + ", " + max + "] is empty. Maybe the bounds are swapped.");
    }

    public static CountRange exactly(int count) {
        return new CountRange(count, count);
    }

    public static CountRange atLeast(int min) {
        return new CountRange(min, null);
    }

    public static CountRange between(int min, int max) {
        return new CountRange(min, max);
    }

    public boolean isExact() {
        return max != null && max == min;
    }

    public boolean contains(int count) {
        return count >= min && (max == null || count <= max);
    }

    public boolean overlaps(CountRange other) {
        return intersect(other).isPresent();
    }

    /** The numbers that both ranges hold; empty where they contradict each other. */
    public Optional<CountRange> intersect(CountRange other) {
        int low = Math.max(min, other.min);
        Integer high = lesser(max, other.max);
        return high != null && high < low ? Optional.empty() : Optional.of(new CountRange(low, high));
    }

    /** The least range that holds both. */
    public CountRange span(CountRange other) {
        Integer high = max == null || other.max == null ? null : Integer.valueOf(Math.max(max, other.max));
        return new CountRange(Math.min(min, other.min), high);
    }

    private static @Nullable Integer lesser(@Nullable Integer a, @Nullable Integer b) {
        if (a == null) return b;
        return b == null ? a : Integer.valueOf(Math.min(a, b));
    }

    /** By lower bound, then narrower first. */
    @Override
    public int compareTo(CountRange other) {
        int byMin = Integer.compare(min, other.min);
        if (byMin != 0) return byMin;
        return Long.compare(max == null ? Long.MAX_VALUE : max, other.max == null ? Long.MAX_VALUE : other.max);
    }

    /** "5", "2..4" or "13..": the form used in stories and on the page. */
    @Override
    public String toString() {
        if (isExact()) return Integer.toString(min);
        return min + ".." + (max == null ? "" : max);
    }
}
