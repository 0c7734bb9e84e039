package org.tocsin.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Published;

/**
 * What every statement has: that somebody said it.
 *
 * @param id the statement's id
 * @param attribution who says it, through whom
 * @param published when the report came out, if known
 * @param stance how the first speaker stands to it
 * @param text its own words
 * @param spans where it stands in the article; at least one
 */
public record Said(
        StatementId id,
        Attribution attribution,
        @Nullable Published published,
        Stance stance,
        String text,
        List<Span> spans) {
    /** Checks that the statement has evidence. */
    public Said {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) throw new IllegalArgumentException("The statement " + id + " has no span to show");
        if (text.isBlank()) throw new IllegalArgumentException("The statement " + id + " has no words");
    }
}
