package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.PhraseTable;

/** What the words before a date do to it: "late in November", "since October". */
enum Lead {
    /** Only says that a time follows. */
    PLAIN,
    /** The first third of the time. */
    EARLY,
    /** The second third. */
    MID,
    /** The last third: "late November" begins on the 21st. */
    LATE,
    /** From its first day up to the publication day. */
    SINCE,
    /** What is left of it, ahead. */
    LATER,
    BETWEEN,
    FROM;

    static final PhraseTable<Lead> WORDS = new PhraseTable<Lead>()
            .add(
                    PLAIN,
                    "on",
                    "in",
                    "during",
                    "throughout",
                    "over",
                    "on the",
                    "in the",
                    "during the",
                    "over the",
                    "within the")
            .add(
                    PLAIN,
                    "on the night of",
                    "on the evening of",
                    "on the morning of",
                    "on the afternoon of",
                    "the night of")
            .add(
                    PLAIN,
                    "the evening of",
                    "the morning of",
                    "the afternoon of",
                    "in the early hours of",
                    "the early hours of")
            .add(
                    PLAIN,
                    "the month of",
                    "in the month of",
                    "the year",
                    "in the year",
                    "earlier",
                    "earlier in",
                    "earlier on")
            .add(
                    PLAIN,
                    "overnight on",
                    "overnight",
                    "in the night of",
                    "as of",
                    "dated",
                    "at dawn on",
                    "in the course of",
                    "at",
                    "at the")
            .add(PLAIN, "on the day of", "week of", "the week of", "in the small hours of", "at the weekend of")
            .add(EARLY, "early", "early on", "early in", "the beginning of", "at the beginning of", "the start of")
            .add(EARLY, "at the start of", "in early", "the early", "in the early", "beginning of")
            .add(MID, "mid", "mid -", "in mid", "in mid -", "the middle of", "in the middle of", "mid \u2013")
            .add(
                    LATE,
                    "late",
                    "late on",
                    "late in",
                    "the end of",
                    "at the end of",
                    "in late",
                    "by the end of",
                    "end of")
            .add(LATE, "towards the end of", "toward the end of", "the late", "in the late", "very late on", "later on")
            .add(SINCE, "since", "ever since", "since the", "since early", "since late", "since mid -", "dating from")
            .add(LATER, "later", "later in", "the rest of", "the remainder of")
            .add(BETWEEN, "between", "in between")
            .add(FROM, "from", "starting", "beginning", "starting from");

    boolean needsToday() {
        return this == SINCE || this == LATER;
    }

    /** The part of the days that is meant. */
    Optional<DateRange> apply(DateRange days, Anchor anchor) {
        long third = days.days() / 3;
        return switch (this) {
            case PLAIN, BETWEEN, FROM -> Optional.of(days);
            case EARLY ->
                Optional.of(
                        third == 0
                                ? days
                                : new DateRange(days.from(), days.from().plusDays(third - 1)));
            case MID ->
                Optional.of(
                        third == 0
                                ? days
                                : new DateRange(
                                        days.from().plusDays(third), days.from().plusDays(2 * third - 1)));
            case LATE ->
                Optional.of(third == 0 ? days : new DateRange(days.from().plusDays(2 * third), days.to()));
            case SINCE -> anchor.findToday().flatMap(today -> range(days.from(), today));
            case LATER -> anchor.findToday().flatMap(today -> range(today, days.to()));
        };
    }

    private static Optional<DateRange> range(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }
}
