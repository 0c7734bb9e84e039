package org.tocsin.reader.encoder;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;

/**
 * Somebody says something, as the encoder found it.
 *
 * @param source who; empty where the text names nobody
 * @param cue the words of saying; empty where there are none
 * @param content what, in one or more stretches, in the order of the text
 */
public record Quotation(Optional<Span> source, Optional<Span> cue, List<Span> content) {
    /** Copies the list. */
    public Quotation {
        content = List.copyOf(content);
    }
}
