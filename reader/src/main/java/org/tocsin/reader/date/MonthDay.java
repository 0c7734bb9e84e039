package org.tocsin.reader.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.text.Tokens;

/**
 * Days of a named month: "26 November", "Wednesday, Nov. 26, 2025", "the 26th of November", "20-25 November", "November
 * 26 and 27", "26 November last year". Several days are the range from the first to the last.
 *
 * <p>Without a year it is the last such day up to the publication day. A weekday that does not fit is a
 * {@link WeekdayMismatch}.
 */
final class MonthDay implements DateRule {
    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "overnight");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        Optional<DayOfWeek> weekday = WeekdayNames.findBeforeDate(t, at);
        int from = weekday.isEmpty() ? at : WeekdayNames.endBeforeDate(t, at);
        Optional<Days> days = Days.beforeMonth(t, from).or(() -> Days.afterMonth(t, from));
        return days.map(d -> {
            YearSuffix year = YearSuffix.find(t, d.end());
            int end = DAY_PARTS.contains(t.lower(year.end())) ? year.end() + 1 : year.end();
            return Found.day(end, new Meaning(d, year, weekday.orElse(null)));
        });
    }

    private record Meaning(
            Days days, YearSuffix suffix, @Nullable DayOfWeek weekday) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            Integer year = suffix.of(anchor);
            if (year != null) return in(year);
            LocalDate today = anchor.today();
            if (today == null || suffix.isGiven()) return Optional.empty();
            return anchor.future() ? after(today) : upTo(today);
        }

        private Optional<DateRange> upTo(LocalDate today) {
            // Eight years hold a 29 February, whatever the century.
            for (int y = today.getYear(); y > today.getYear() - 9; y--) {
                Optional<DateRange> days = in(y).filter(d -> !d.from().isAfter(today));
                if (days.isPresent()) return days;
            }
            return Optional.empty();
        }

        private Optional<DateRange> after(LocalDate today) {
            for (int y = today.getYear(); y < today.getYear() + 9; y++) {
                Optional<DateRange> days = in(y).filter(d -> !d.to().isBefore(today));
                if (days.isPresent()) return days;
            }
            return Optional.empty();
        }

        private Optional<DateRange> in(int year) {
            return day(year, days.first()).flatMap(a -> day(year, days.last()).map(b -> new DateRange(a, b)));
        }

        private Optional<LocalDate> day(int year, int day) {
            Month month = days.month();
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
            return resolve(anchor)
                    .map(DateRange::from)
                    .filter(day -> weekday != null && day.getDayOfWeek() != weekday)
                    .map(day -> new WeekdayMismatch(span, text, day));
        }
    }
}
