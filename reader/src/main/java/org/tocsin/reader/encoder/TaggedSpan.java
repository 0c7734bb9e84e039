package org.tocsin.reader.encoder;

import org.tocsin.core.measure.Span;

/**
 * A piece of text that the encoder took for something.
 *
 * @param type what it was taken for
 * @param span where it stands in the text that was read
 * @param probability of its least sure word piece, 0 to 1; not calibrated
 */
public record TaggedSpan<T extends Enum<T>>(T type, Span span, double probability) {
    /** Checks the probability. */
    public TaggedSpan {
        if (!(probability >= 0 && probability <= 1))
            throw new IllegalArgumentException("A probability lies between 0 and 1: " + probability);
    }
}
