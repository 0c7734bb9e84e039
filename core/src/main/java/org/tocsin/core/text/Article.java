package org.tocsin.core.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.ReportId;

/**
 * The readable text of a report: the article without menus and adverts. All spans of a reading point into
 * {@link #content}. For a plain text it is the report's content, unchanged.
 *
 * @param report the report that it was taken from
 * @param title the headline, if there is one
 * @param content the text
 * @param sentences in the order of the text, not overlapping
 */
public record Article(ReportId report, @Nullable String title, String content, List<Sentence> sentences) {
    /** Checks that the sentences lie inside the text, in order. */
    public Article {
        sentences = List.copyOf(sentences);
        int last = 0;
        for (Sentence s : sentences) {
            if (s.span().start() < last || s.span().end() > content.length())
                throw new IllegalArgumentException("Sentence " + s.index() + " is out of order or out of the text");
            last = s.span().end();
        }
    }

    public String textOf(Sentence sentence) {
        return sentence.span().of(content);
    }

    /** The sentence in which a span begins. */
    public Optional<Sentence> findSentenceAt(int offset) {
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }

    /** The text of a span. */
    public String textOf(Span span) {
        return span.of(content);
    }
}
