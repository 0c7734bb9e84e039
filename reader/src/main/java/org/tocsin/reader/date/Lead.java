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
    /** What of it lies behind. */
    EARLIER,
    /** What is left of it, ahead. */
    LATER,
    /** The whole week around it. */
    WEEK,
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
            .add(PLAIN, "the month of", "in the month of", "the year", "in the year")
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
            .add(PLAIN, "on the day of", "in the small hours of", "at the weekend of")
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
            .add(
                    WEEK,
                    "week of",
                    "the week of",
                    "in the week of",
                    "the week beginning",
                    "the week starting",
                    "during the week of")
            .add(EARLIER, "earlier", "earlier in", "earlier in the", "earlier on")
            .add(LATER, "later in the", "the rest of the", "for the rest of the")
            .add(EARLY, "early in the")
            .add(LATE, "late in the")
            .add(BETWEEN, "between", "in between")
            .add(FROM, "from", "starting", "beginning", "starting from");

    /** Whether it takes a part of the whole, though the whole may not be over. */
    boolean takesWhole() {
        return this == EARLY || this == MID || this == LATE || this == EARLIER || this == LATER;
    }

    /** The part of the days that is meant. */
    Optional<DateRange> apply(DateRange days, Anchor anchor) {
        return switch (this) {
            case PLAIN, BETWEEN, FROM -> Optional.of(days);
            case EARLY -> Optional.of(third(days, 0));
            case MID -> Optional.of(third(days, 1));
            case LATE -> Optional.of(third(days, 2));
            case EARLIER ->
                Optional.of(anchor.findToday()
                        .filter(days::contains)
                        .map(today -> new DateRange(days.from(), today))
                        .orElse(days));
            case WEEK -> Optional.of(CalendarUnit.whole(days.from(), TimeUnit.WEEK, 0));
            case SINCE -> anchor.findToday().flatMap(today -> range(days.from(), today));
            case LATER -> anchor.findToday().flatMap(today -> range(today, days.to()));
        };
    }

    /** A day or two have no thirds; those of a year have four months each. */
    private static DateRange third(DateRange days, int n) {
        if (days.days() < 3) return days;
        return new DateRange(
                bound(days, n), n == 2 ? days.to() : bound(days, n + 1).minusDays(1));
    }

    private static LocalDate bound(DateRange days, int n) {
        boolean year = days.days() == days.from().lengthOfYear();
        return year ? days.from().plusMonths(4L * n) : days.from().plusDays(days.days() / 3 * n);
    }

    private static Optional<DateRange> range(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }
}
