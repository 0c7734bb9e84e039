package org.tocsin.reader.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * "On the 26th": the last such day up to the publication day. Only in figures, and not before a noun: "the 26th floor".
 * "The 20th of last month" needs no "on".
 */
final class LoneDay implements DateRule {
    private static final Set<String> NO_NOUNS = Set.of(
            "and", "at", "in", "when", "as", "by", "but", "after", "near", "while", "a", "an", "the", "with", "from",
            "to");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        Optional<Found> ofMonth = DayOfMonth.find(t, at).flatMap(d -> ofMonth(t, d));
        if (ofMonth.isPresent()) return ofMonth;
        if (!t.is(at - 1, "the") || !t.is(at - 2, "on") || !t.isNumber(at)) return Optional.empty();
        return DayOfMonth.find(t, at)
                .filter(d -> d.ordinal() && (!t.isWord(d.end()) || NO_NOUNS.contains(t.lower(d.end()))))
                .map(d -> Found.day(d.end(), anchor -> anchor.findToday().flatMap(today -> last(today, d.day()))));
    }

    private static Optional<Found> ofMonth(Tokens t, DayOfMonth day) {
        int from = t.is(day.end(), "of") ? day.end() + 1 : day.end();
        if (!t.is(from + 1, "month") || !(day.ordinal() || from > day.end())) return Optional.empty();
        int offset = t.is(from, "last") ? -1 : t.is(from, "next") ? 1 : 0;
        if (offset == 0 && !t.is(from, "this")) return Optional.empty();
        return Optional.of(Found.day(
                from + 2,
                anchor -> anchor.findToday()
                        .map(today -> YearMonth.from(today).plusMonths(offset))
                        .filter(month -> month.isValidDay(day.day()))
                        .map(month -> DateRange.on(month.atDay(day.day())))));
    }

    private static Optional<DateRange> last(LocalDate today, int day) {
        YearMonth month = YearMonth.from(today);
        for (int i = 0; i < 3; i++) {
            YearMonth m = month.minusMonths(i);
            if (m.isValidDay(day) && !m.atDay(day).isAfter(today)) return Optional.of(DateRange.on(m.atDay(day)));
        }
        return Optional.empty();
    }
}
