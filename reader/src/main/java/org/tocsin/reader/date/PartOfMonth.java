package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * "The first week of November", "the second half of 2024", "the first quarter of this year". The n-th week of a month is
 * its n-th seven days; the last week is its last seven.
 */
final class PartOfMonth implements DateRule {
    private static final List<String> RANKS = List.of("first", "second", "third", "fourth", "last");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        int from = t.is(at, "the") ? at + 1 : at;
        int rank = RANKS.indexOf(t.lower(from));
        int parts = switch (t.lower(from + 1)) {
            case "half" -> 2;
            case "quarter" -> 4;
            case "week" -> 0;
            default -> -1;
        };
        if (rank < 0 || parts < 0 || !t.is(from + 2, "of")) return Optional.empty();
        int whole = from + 3;
        return new NamedMonth()
                .find(t, whole)
                .or(() -> new NamedYear().find(t, whole))
                .or(() -> new CalendarUnit().find(t, whole))
                .map(f -> Found.other(
                        f.end(), anchor -> f.meaning().resolve(anchor).flatMap(d -> part(d, rank, parts))));
    }

    private static Optional<DateRange> part(DateRange whole, int rank, int parts) {
        boolean last = rank == RANKS.size() - 1;
        LocalDate start = whole.from();
        if (parts == 0 && last) return Optional.of(new DateRange(whole.to().minusDays(6), whole.to()));
        if (parts == 0)
            return Optional.of(new DateRange(
                    start.plusWeeks(rank), start.plusWeeks(rank + 1L).minusDays(1)));
        int n = last ? parts - 1 : rank;
        if (n >= parts) return Optional.empty();
        LocalDate from = bound(whole, n, parts);
        LocalDate to = n == parts - 1 ? whole.to() : bound(whole, n + 1, parts).minusDays(1);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    /** Years are parted by months. */
    private static LocalDate bound(DateRange whole, int n, int parts) {
        return whole.days() > 360
                ? whole.from().plusMonths(12L / parts * n)
                : whole.from().plusDays(whole.days() / parts * n);
    }
}
