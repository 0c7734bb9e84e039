package org.tocsin.reader.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/** "The first Friday of July", "the last Monday in last month". */
final class NthWeekday implements DateRule {
    private static final List<String> RANKS = List.of("first", "second", "third", "fourth", "last");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        int from = t.is(at, "the") ? at + 1 : at;
        int rank = RANKS.indexOf(t.lower(from));
        int whole = from + 3;
        if (rank < 0 || !(t.is(from + 2, "of") || t.is(from + 2, "in"))) return Optional.empty();
        return WeekdayNames.find(t, from + 1)
                .flatMap(day -> new NamedMonth()
                        .find(t, whole)
                        .or(() -> t.is(whole + 1, "month") ? new CalendarUnit().find(t, whole) : Optional.empty())
                        .map(f -> Found.day(
                                f.end(),
                                anchor -> f.meaning()
                                        .resolve(anchor)
                                        .map(DateRange::from)
                                        .map(month -> {
                                            LocalDate found = month.with(
                                                    TemporalAdjusters.dayOfWeekInMonth(rank == 4 ? -1 : rank + 1, day));
                                            return DateRange.on(found);
                                        }))));
    }
}
