package org.tocsin.reader.encoder;

import java.util.EnumMap;
import java.util.Map;
import org.tocsin.core.measure.Span;

/**
 * How likely a sentence tells of an event of each kind.
 *
 * @param span where the sentence stands in the text that was read
 * @param probabilities one for each kind, 0 to 1; they do not sum to 1, since several may hold
 */
public record SentenceReading(Span span, Map<SentenceKind, Double> probabilities) {
    /** Checks that no kind is missing. */
    public SentenceReading {
        probabilities = Map.copyOf(probabilities);
        if (probabilities.size() != SentenceKind.values().length)
            throw new IllegalArgumentException("Every kind needs its probability, but only these have one: "
                    + new EnumMap<>(probabilities).keySet());
    }

    /** A sentence that was not worth reading: no event of any kind is likely. */
    static SentenceReading unread(Span span) {
        Map<SentenceKind, Double> none = new EnumMap<>(SentenceKind.class);
        for (SentenceKind kind : SentenceKind.values()) none.put(kind, 0.0);
        return new SentenceReading(span, none);
    }

    /** Whether it was not worth reading; what is read is never wholly unlikely. */
    public boolean isUnread() {
        return probability(SentenceKind.INCIDENT) == 0;
    }

    public double probability(SentenceKind kind) {
        return probabilities.getOrDefault(kind, 0.0);
    }
}
