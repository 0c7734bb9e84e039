package org.tocsin.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a report came out.
 *
 * @param day the day on the outlet's own calendar, against which "yesterday" is read
 * @param moment the time on the outlet's own clock, where it gives one
 */
public record Published(LocalDate day, @Nullable OffsetDateTime moment) implements Comparable<Published> {
    private static final Comparator<Published> ORDER = Comparator.comparing(Published::instant)
            .thenComparing(Published::day)
            .thenComparing(Published::toString);

    /** Checks that day and moment agree, and that the year has at most four digits: far ones break the reckoning of days. */
    public Published {
        if (day.getYear() < 1 || day.getYear() > 9999)
            throw new IllegalArgumentException("The year of " + text(day, moment)
                    + " is not one of 1 to 9999. Maybe write the date as 2025-11-27.");
        if (moment != null && !moment.toLocalDate().equals(day))
            throw new IllegalArgumentException("The moment " + moment + " is not on the day " + day);
    }

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    public static Published at(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), moment);
    }

    /**
     * Reads an ISO 8601 date, or date and time with offset.
     *
     * @throws IllegalArgumentException with the value, where it is neither
     */
    public static Published parse(String text) {
        try {
            return text.length() <= 10
                    ? on(LocalDate.parse(text))
                    : at(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a date: \"" + text + "\". Maybe write it as 2025-11-27 or 2025-11-27T18:30:00+05:00.", e);
        }
    }

    /** The moment; where only the day is known, its first in UTC. */
    public Instant instant() {
        return moment != null
                ? moment.toInstant()
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public int compareTo(Published other) {
        return ORDER.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text(day, moment);
    }

    private static String text(LocalDate day, @Nullable OffsetDateTime moment) {
        return moment == null ? day.toString() : moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
