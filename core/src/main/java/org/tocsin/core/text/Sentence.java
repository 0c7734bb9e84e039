package org.tocsin.core.text;

import org.tocsin.core.measure.Span;

/**
 * A sentence of a report.
 *
 * @param index its number in the report, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span where it stands in {@link Article#content}
 */
public record Sentence(int index, int paragraph, Span span) {
    /** Checks the numbers. */
    public Sentence {
        if (index < 0 || paragraph < 0)
            throw new IllegalArgumentException("A sentence's numbers start at 0: " + index + ", " + paragraph);
    }
}
