package org.tocsin.reader.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * A month: "November 2025", "in November", "last November", "November last year". Without a year it is the last one that
 * had begun by the publication day; "last November" lies before the month of publication, "next November" after it.
 */
final class NamedMonth implements DateRule {
    @Override
    public Optional<Found> find(Tokens t, int at) {
        String which = t.lower(at);
        boolean said = which.equals("last") || which.equals("next") || which.equals("this");
        int from = said ? at + 1 : at;
        return MonthNames.find(t, from).map(month -> {
            YearSuffix year = YearSuffix.find(t, from + 1);
            boolean alone = said || year.isGiven() || t.is(from + 1, "'s");
            int dot = !year.isGiven() && t.is(from + 1, ".") && t.lower(from).length() < 5 && t.isLowerWord(from + 2)
                    ? 1
                    : 0;
            int end = year.isGiven() ? year.end() : from + 1 + dot;
            return new Found(end, anchor -> resolve(month, which, year, anchor), Grain.MONTH, alone);
        });
    }

    private static Optional<DateRange> resolve(Month month, String which, YearSuffix suffix, Anchor anchor) {
        Integer year = suffix.of(anchor);
        if (year != null) return Optional.of(whole(YearMonth.of(year, month)));
        if (suffix.isGiven()) return Optional.empty();
        return anchor.findToday().map(today -> whole(nearest(month, which, today, anchor.future())));
    }

    private static YearMonth nearest(Month month, String which, LocalDate today, boolean future) {
        YearMonth now = YearMonth.from(today);
        YearMonth same = now.withMonth(month.getValue());
        if (which.equals("this")) return same;
        if (which.equals("next") || future)
            return same.isAfter(now) || (future && same.equals(now)) ? same : same.plusYears(1);
        boolean past = which.equals("last") ? same.isBefore(now) : !same.isAfter(now);
        return past ? same : same.minusYears(1);
    }

    private static DateRange whole(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }
}
