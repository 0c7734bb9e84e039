package org.tocsin.core.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;

/**
 * Which incidents a series, or a total of a day or of a month, probably counts: of a compatible kind, inside its days and its place. The
 * series itself is never one of them, and its toll is never theirs.
 */
public final class SeriesMembers {
    private SeriesMembers() {}

    /** The days of an account of several events; empty where it is of one event, or gives no days or no place. */
    public static Optional<DateRange> findDays(Account account) {
        Happening h = account.happening();
        boolean series =
                h.number().series() && h.when() != null && h.findScene().isPresent();
        return series ? Optional.ofNullable(h.when()).map(w -> w.value().days()) : Optional.empty();
    }

    /** The incidents that belong to a series, in the order given; none where the account tells of one event, or of no days. */
    public static List<Incident> of(Account series, Collection<Incident> incidents) {
        Happening h = series.happening();
        Optional<DateRange> days = findDays(series);
        Optional<Place> place = h.findScene().map(s -> s.place().value());
        if (days.isEmpty() || place.isEmpty()) return List.of();
        return incidents.stream()
                .filter(i -> days.get().contains(i.when().value().from())
                        && days.get().contains(i.when().value().to()))
                .filter(i -> Kinds.compatible(h.event().value(), i.event().value()))
                .filter(i -> place.get().couldBe(i.where().value()))
                .toList();
    }
}
