package org.tocsin.reader.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * A season, of the northern hemisphere and in whole months: "the winter of 2023", "last summer", "summer 2024". The
 * winter of 2023 begins in December 2023. Without a word for its year a season is a habit ("in winter") and no date.
 */
final class Season implements DateRule {
    private static final Map<String, Integer> FIRST_MONTH =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    @Override
    public Optional<Found> find(Tokens t, int at) {
        int from = t.is(at, "the") ? at + 1 : at;
        String which = t.lower(from);
        boolean said = which.equals("last") || which.equals("next") || which.equals("this");
        int name = said ? from + 1 : from;
        Integer month = FIRST_MONTH.get(t.lower(name));
        if (month == null) return Optional.empty();
        YearSuffix year = YearSuffix.find(t, name + 1);
        if (!said && !year.isGiven()) return Optional.empty();
        int end = year.isGiven() ? year.end() : name + 1;
        return Optional.of(Found.other(end, anchor -> resolve(month, which, year, anchor)));
    }

    private static Optional<DateRange> resolve(int month, String which, YearSuffix suffix, Anchor anchor) {
        Integer year = suffix.of(anchor);
        if (year != null) return Optional.of(whole(YearMonth.of(year, month)));
        if (suffix.isGiven()) return Optional.empty();
        return anchor.findToday().map(today -> whole(nearest(month, which, today)));
    }

    private static YearMonth nearest(int month, String which, LocalDate today) {
        YearMonth start = YearMonth.of(today.getYear(), month);
        if (which.equals("next")) return start.atDay(1).isAfter(today) ? start : start.plusYears(1);
        boolean past = which.equals("last")
                ? whole(start).to().isBefore(today)
                : !start.atDay(1).isAfter(today);
        YearMonth latest = past ? start : start.minusYears(1);
        return which.equals("last") && !whole(latest).to().isBefore(today) ? latest.minusYears(1) : latest;
    }

    private static DateRange whole(YearMonth start) {
        return new DateRange(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }
}
