package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/**
 * Dates that mean nothing without the day on which the report came out.
 *
 * @param first where the first of them stands
 * @param text its words
 * @param count how many there are
 */
public record NoPublicationDate(Span first, String text, int count) implements Caveat {
    @Override
    public String code() {
        return "no-publication-date";
    }

    @Override
    public String message() {
        String others = count == 1 ? "" : " and " + (count - 1) + " more";
        return "It is not known when the report came out, so \"" + text + "\"" + others
                + " could not be read. Maybe pass --published DATE.";
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(first);
    }
}
