package org.tocsin.core.statement;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;

/**
 * One speaker of a chain.
 *
 * @param name as the text has it: "Tajik officials"
 * @param span where the text names it; null for the outlet that published the report
 */
public record Source(String name, SourceRole role, @Nullable Span span) {
    /** Checks the name. */
    public Source {
        if (name.isBlank()) throw new IllegalArgumentException("A source needs a name");
    }
}
