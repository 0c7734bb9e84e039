package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * A stretch of time that ends or begins today: "in recent months", "the past two years", "the last 24 hours", "the coming
 * days". Without a number it is what {@link TimeUnit} calls recent: days 10, weeks 42, months 183 days, years five.
 */
final class RollingTime implements DateRule {
    private static final Set<String> PAST = Set.of("past", "last", "recent", "previous", "preceding");
    private static final Set<String> AHEAD = Set.of("coming", "next");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        int from = t.is(at, "the") || t.is(at, "these") ? at + 1 : at;
        boolean past = PAST.contains(t.lower(from));
        if (!past && !AHEAD.contains(t.lower(from))) return Optional.empty();
        Optional<Quantity> quantity =
                t.isWord(from + 1) || t.isNumber(from + 1) ? Quantity.find(t, from + 1) : Optional.empty();
        int unitAt = quantity.map(Quantity::end).orElse(from + 1);
        Optional<TimeUnit> plural = TimeUnit.findPlural(t, unitAt);
        boolean singular = !t.is(from, "recent") && (from > at || t.is(at - 1, "the") || t.is(from, "past"));
        Optional<TimeUnit> unit = plural.isPresent() || !singular ? plural : TimeUnit.findSingular(t, unitAt);
        Quantity one = new Quantity(1, 1, unitAt);
        boolean recent = plural.isPresent() && quantity.isEmpty();
        return unit.filter(u -> (u != TimeUnit.HOUR || plural.isPresent()) && !t.is(unitAt + 1, "of"))
                .map(u -> Found.other(
                        unitAt + 1,
                        anchor -> anchor.findToday()
                                .map(today -> recent
                                        ? recent(today, u, past)
                                        : stretch(today, quantity.orElse(one), u, past))));
    }

    private static DateRange recent(LocalDate today, TimeUnit unit, boolean past) {
        return past
                ? new DateRange(today.minusDays(unit.recentDays), today)
                : new DateRange(today, today.plusDays(unit.recentDays));
    }

    private static DateRange stretch(LocalDate today, Quantity q, TimeUnit unit, boolean past) {
        int hours = unit == TimeUnit.HOUR ? (q.max() + 23) / 24 : 0;
        return past
                ? new DateRange(unit == TimeUnit.HOUR ? today.minusDays(hours) : unit.plus(today, -q.max()), today)
                : new DateRange(today, unit == TimeUnit.HOUR ? today.plusDays(hours) : unit.plus(today, q.max()));
    }
}
