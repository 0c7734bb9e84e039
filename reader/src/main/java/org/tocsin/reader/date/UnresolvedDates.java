package org.tocsin.reader.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/** Counts the dates that need the publication day. */
final class UnresolvedDates {
    private @Nullable Span first;
    private String words = "";
    private int count;

    void add(Span span, String text) {
        if (first == null) {
            first = span;
            words = text;
        }
        count++;
    }

    Optional<Caveat> findCaveat() {
        return first == null ? Optional.empty() : Optional.of(new NoPublicationDate(first, words, count));
    }
}
