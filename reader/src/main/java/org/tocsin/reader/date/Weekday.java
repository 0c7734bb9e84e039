package org.tocsin.reader.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * A weekday: "Wednesday", "last Friday", "Wednesday night", "Tuesday of last week".
 *
 * <p>The last such day up to the publication day, which it may be; "last Friday" lies before the publication day, "next
 * Monday" and "this coming Monday" after it; "this Friday" lies in the week of publication.
 */
final class Weekday implements DateRule {
    private static final Set<String> DAY_PARTS = Set.of(
            "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "overnight", "dawn", "lunchtime");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        Optional<Found> inWeek = afterWeek(t, at);
        if (inWeek.isPresent()) return inWeek;
        String which = t.lower(at);
        int name = switch (which) {
            case "last", "next", "coming", "previous" -> at + 1;
            case "this" -> t.is(at + 1, "coming") || t.is(at + 1, "past") ? at + 2 : at + 1;
            default -> at;
        };
        String said = t.is(name - 1, "coming") ? "next" : t.is(name - 1, "past") ? "last" : which;
        return WeekdayNames.find(t, name).map(day -> found(t, name, day, name == at ? "" : said));
    }

    /** "Last week on Friday". */
    private static Optional<Found> afterWeek(Tokens t, int at) {
        boolean week = t.is(at + 1, "week") && (t.is(at, "last") || t.is(at, "next") || t.is(at, "this"));
        int name = t.is(at + 2, "on") || t.is(at + 2, ",") ? at + 3 : at + 2;
        int weeks = t.is(at, "last") ? -1 : t.is(at, "next") ? 1 : 0;
        return WeekdayNames.find(t, name)
                .filter(day -> week)
                .map(day -> Found.day(
                        name + 1, anchor -> anchor.findToday().map(d -> DateRange.on(inWeek(d, day, weeks)))));
    }

    private static Found found(Tokens t, int name, DayOfWeek day, String which) {
        int end = t.is(name + 1, ".") && t.lower(name).length() < 6 && t.isLowerWord(name + 2) ? name + 2 : name + 1;
        if (DAY_PARTS.contains(t.lower(end))) end++;
        int week = t.is(end, "of") ? end + 1 : end;
        boolean ofWeek = t.is(week + 1, "week") && (t.is(week, "last") || t.is(week, "next") || t.is(week, "this"));
        if (!ofWeek) return Found.day(end, anchor -> anchor.findToday().map(d -> near(d, day, which, anchor.future())));
        int weeks = t.is(week, "last") ? -1 : t.is(week, "next") ? 1 : 0;
        return Found.day(week + 2, anchor -> anchor.findToday().map(today -> DateRange.on(inWeek(today, day, weeks))));
    }

    private static DateRange near(LocalDate today, DayOfWeek day, String which, boolean future) {
        return DateRange.on(
                switch (which) {
                    case "next" -> today.with(TemporalAdjusters.next(day));
                    case "last", "previous" -> today.with(TemporalAdjusters.previous(day));
                    case "this" -> inWeek(today, day, 0);
                    default ->
                        today.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
                });
    }

    private static LocalDate inWeek(LocalDate today, DayOfWeek day, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day));
    }
}
