package org.tocsin.core.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days on which something happened, as far as is known; both ends included. One day is a range of one. */
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {
    /** Checks that the range is not empty. */
    public DateRange {
        if (to.isBefore(from))
            throw new IllegalArgumentException(
                    "The days " + from + " to " + to + " run backwards. Maybe they are swapped.");
    }

    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean isSingleDay() {
        return from.equals(to);
    }

    /** Length in days, 1 for a single day. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days that both ranges hold; empty where they contradict each other. */
    public Optional<DateRange> intersect(DateRange other) {
        LocalDate low = from.isAfter(other.from) ? from : other.from;
        LocalDate high = to.isBefore(other.to) ? to : other.to;
        return high.isBefore(low) ? Optional.empty() : Optional.of(new DateRange(low, high));
    }

    /** Days between the two ranges, 0 where they touch or overlap. */
    public long gapDays(DateRange other) {
        long gap = Math.max(other.from.toEpochDay() - to.toEpochDay(), from.toEpochDay() - other.to.toEpochDay());
        return Math.max(0, gap);
    }

    /** This range, longer by some days at both ends. */
    public DateRange widen(int days) {
        return new DateRange(from.minusDays(days), to.plusDays(days));
    }

    /** By first day, then shorter first. */
    @Override
    public int compareTo(DateRange other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    /** "2025-11-26" or "2025-11-24..2025-11-26". */
    @Override
    public String toString() {
        return isSingleDay() ? from.toString() : from + ".." + to;
    }
}
