package org.tocsin.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.text.Article;
import org.tocsin.reader.text.SentenceSplitter;

/**
 * The head of a report as one text: its headline and the place of its dateline as sentences of their own, before the first paragraphs.
 *
 * @param report the whole article
 * @param text headline, dateline and first paragraphs
 * @param title where the headline stands in it; null without one
 * @param dateline where the place of the dateline stands in it; null without one
 * @param shift how much farther behind the paragraphs stand here than in the report
 */
record Head(
        Article report,
        Article text,
        @Nullable Span title,
        @Nullable Span dateline,
        int shift) {
    /** How much of the paragraphs is taken. */
    private static final int MAX_CHARS = 1_600;

    private static final Pattern DATELINE = Pattern.compile(
            "^[\\s—–-]*(?<place>\\p{Lu}[\\p{L} .'’-]{2,30}(?:,\\s\\p{Lu}[\\p{L}.]{1,15}(?:\\s\\p{Lu}[\\p{L}.]{1,15})?)?)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:--|—|–|\\s-)\\s*"
                    + "|^(?<capitals>\\p{Lu}[\\p{Lu} '’-]{2,30}):\\s");

    private static final String WAS_IN = "It was in ";

    static Head of(Article article) {
        String paragraphs = article.content()
                .substring(0, Math.min(MAX_CHARS, article.content().length()));
        StringBuilder text = new StringBuilder();
        Span title = null;
        if (article.title() != null && !paragraphs.startsWith(article.title())) {
            String words = article.title().strip();
            text.append(words).append(".\n\n");
            title = words.isEmpty() ? null : new Span(0, words.length());
        }
        Span dateline = null;
        Matcher m = DATELINE.matcher(paragraphs);
        if (m.find()) {
            String place = m.group("place") != null ? m.group("place") : m.group("capitals");
            int from = text.length() + WAS_IN.length();
            text.append(WAS_IN).append(place).append(".\n\n");
            dateline = new Span(from, from + place.length());
        }
        int shift = text.length();
        text.append(paragraphs);
        Article head = new Article(article.report(), null, text.toString(), SentenceSplitter.split(text.toString()));
        return new Head(article, head, title, dateline, shift);
    }

    /** Brings a span back into the article; what the headline says is shown by the first sentence. */
    Span back(Span span) {
        return span.start() >= shift
                ? span.shift(-shift)
                : report.sentences().getFirst().span();
    }

    <T> Mention<T> back(Mention<T> mention) {
        return new Mention<>(mention.value(), back(mention.span()));
    }

    <T> @Nullable Mention<T> backNullable(@Nullable Mention<T> mention) {
        return mention == null ? null : back(mention);
    }
}
