package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/**
 * A date whose weekday is not that of the day.
 *
 * @param where where it stands
 * @param text its words
 * @param day the day that was taken
 */
public record WeekdayMismatch(Span where, String text, LocalDate day) implements Caveat {
    @Override
    public String code() {
        return "weekday-mismatch";
    }

    @Override
    public String message() {
        String weekday = day.getDayOfWeek().toString();
        return "\"" + text + "\" was read as " + day + ", which is a " + weekday.charAt(0)
                + weekday.substring(1).toLowerCase(Locale.ROOT)
                + ". Maybe the text is of another year, or has a slip.";
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(where);
    }
}
