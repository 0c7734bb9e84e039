package org.tocsin.reader.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/** "On the 26th": the last such day up to the publication day. Only in figures, and not before a noun: "the 26th floor". */
final class LoneDay implements DateRule {
    private static final Set<String> NO_NOUNS = Set.of(
            "and", "at", "in", "when", "as", "by", "but", "after", "near", "while", "a", "an", "the", "with", "from",
            "to");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        if (!t.is(at - 1, "the") || !t.is(at - 2, "on") || !t.isNumber(at)) return Optional.empty();
        return DayOfMonth.find(t, at)
                .filter(d -> d.ordinal() && (!t.isWord(d.end()) || NO_NOUNS.contains(t.lower(d.end()))))
                .map(d -> Found.day(d.end(), anchor -> anchor.findToday().flatMap(today -> last(today, d.day()))));
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
