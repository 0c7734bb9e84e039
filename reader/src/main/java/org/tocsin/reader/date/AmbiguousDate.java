package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/**
 * A date whose day and month could be the other way round.
 *
 * @param where where it stands
 * @param text its words
 * @param readings the days that it can mean, the one that was taken first
 */
public record AmbiguousDate(Span where, String text, List<LocalDate> readings) implements Caveat {
    /** Copies the list. */
    public AmbiguousDate {
        readings = List.copyOf(readings);
    }

    @Override
    public String code() {
        return "ambiguous-date";
    }

    @Override
    public String message() {
        String all = readings.stream().map(LocalDate::toString).collect(Collectors.joining(" or "));
        return "\"" + text + "\" can be " + all + "; the first was taken. Maybe the outlet writes the month first.";
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(where);
    }
}
