package org.tocsin.eval.attribution;

import java.util.List;
import org.tocsin.core.measure.Span;

/**
 * Somebody says something. Each part may stand in several pieces of the text, and each but one may be missing.
 *
 * @param source who
 * @param cue the words of saying
 * @param content what
 */
record Relation(List<Span> source, List<Span> cue, List<Span> content) {
    Relation {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }
}
