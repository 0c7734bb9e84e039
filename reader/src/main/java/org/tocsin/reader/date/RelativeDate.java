package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;

/**
 * A date that was counted from another in the text.
 *
 * @param where where it stands
 * @param text its words
 * @param from the date that it was counted from
 */
public record RelativeDate(Span where, String text, DateRange from) implements Caveat {
    @Override
    public String code() {
        return "relative-date";
    }

    @Override
    public String message() {
        return "\"" + text + "\" was counted from " + from
                + ", the date before it in the text. Maybe it means another.";
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(where);
    }
}
