package org.tocsin.reader.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * A week, month or year of the calendar: "last week", "this month", "next year", "earlier in the week", "the weekend".
 *
 * <p>Last week is the whole week before, Monday to Sunday. "This week" goes up to the publication day, since a report
 * tells what has happened, or from it where the clause speaks of what is to come. The weekend is the last that had begun.
 */
final class CalendarUnit implements DateRule {
    @Override
    public Optional<Found> find(Tokens t, int at) {
        boolean named = t.is(at, "the") || t.is(at, "this") || t.is(at, "last");
        int weekend = named ? at + 1 : at;
        if (t.is(weekend, "weekend") && (named || t.is(at - 1, "the")))
            return Optional.of(Found.other(
                    weekend + 1, a -> a.findToday().map(d -> weekend(d, t.is(weekend - 1, "last")))));
        int which = switch (t.lower(at)) {
            case "last" -> -1;
            case "this", "current" -> 0;
            case "next" -> 1;
            default -> Integer.MAX_VALUE;
        };
        if (isRunning(t, at)) return unit(t, at, 0);
        // "The last week" is the past seven days.
        if (which == Integer.MAX_VALUE || (which != 0 && t.is(at - 1, "the"))) return Optional.empty();
        return unit(t, at + 1, which);
    }

    private static Optional<Found> unit(Tokens t, int at, int which) {
        return TimeUnit.findSingular(t, at)
                .filter(u -> u != TimeUnit.HOUR && u != TimeUnit.DAY && !t.is(at, "fortnight"))
                .map(u -> Found.other(at + 1, new Meaning(u, which)));
    }

    private record Meaning(TimeUnit unit, int which) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            return anchor.findToday().map(d -> clip(whole(d, unit, which), d, anchor.future()));
        }

        @Override
        public Optional<DateRange> resolveWhole(Anchor anchor) {
            return anchor.findToday().map(d -> whole(d, unit, which));
        }
    }

    /** "Earlier in the week", "the rest of the year". */
    private static boolean isRunning(Tokens t, int at) {
        if (!t.is(at - 1, "the")) return false;
        if (t.is(at - 2, "of")) return t.is(at - 3, "rest");
        String word = t.lower(at - 3);
        return t.is(at - 2, "in") && (word.startsWith("earl") || word.startsWith("late"));
    }

    static DateRange whole(LocalDate day, TimeUnit unit, int offset) {
        LocalDate start = unit.plus(firstDay(day, unit), offset);
        return new DateRange(start, unit.plus(start, 1).minusDays(1));
    }

    private static LocalDate firstDay(LocalDate day, TimeUnit unit) {
        return switch (unit) {
            case HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
        };
    }

    private static DateRange clip(DateRange whole, LocalDate today, boolean future) {
        if (!whole.contains(today)) return whole;
        return future ? new DateRange(today, whole.to()) : new DateRange(whole.from(), today);
    }

    private static DateRange weekend(LocalDate today, boolean last) {
        LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean running = !saturday.plusDays(1).isBefore(today);
        LocalDate start = last && running ? saturday.minusWeeks(1) : saturday;
        return new DateRange(start, start.plusDays(1));
    }
}
