package org.tocsin.eval.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Source;
import org.tocsin.core.text.Article;
import org.tocsin.reader.attribution.AttributionReader;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.encoder.Encoder;
import org.tocsin.reader.encoder.Quotation;
import org.tocsin.reader.encoder.Quotations;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.text.ArticleReader;

/**
 * The attribution step of the reader by itself: the spans of the encoder where there is one, else those of the frames. It takes a text about anything, while the reader keeps only what concerns
 * security, and PolNeAR is political news.
 */
final class AttributionStep {
    private final Optional<Encoder> encoder = Encoder.findShipped();
    private final AttributionReader attributions = new AttributionReader(Lexicons.load(), Gazetteer.load());

    List<Relation> relations(String text) {
        Article article = ArticleReader.read(Report.of("PolNeAR", null, null, null, MediaType.TEXT, text))
                .article();
        if (encoder.isPresent())
            return quotations(article).stream()
                    .map(q -> new Relation(
                            q.source().stream().toList(), q.cue().stream().toList(), q.content()))
                    .toList();
        return attributions.read(article, "PolNeAR").stream()
                .filter(v -> !v.speakers().isEmpty() && v.cue() != null)
                .map(v -> relation(article.content(), v))
                .toList();
    }

    /** The speakers, without the outlet, of the piece that shares most with some words. */
    List<Source> chain(Report report, Span words) {
        Article article = ArticleReader.read(report).article();
        return attributions.read(article, report.outlet(), quotations(article)).stream()
                .filter(v -> v.content().overlaps(words))
                .max(Comparator.comparingInt(v -> Math.min(v.content().end(), words.end())
                        - Math.max(v.content().start(), words.start())))
                .map(Voiced::speakers)
                .orElse(List.of());
    }

    private List<Quotation> quotations(Article article) {
        return encoder.map(e -> Quotations.of(article.content(), e.read(article)))
                .orElse(List.of());
    }

    private static Relation relation(String text, Voiced voiced) {
        List<Span> source = voiced.source() == null ? List.of() : List.of(voiced.source());
        List<Span> cue = voiced.cue() == null ? List.of() : List.of(voiced.cue());
        List<Span> holes = new ArrayList<>(voiced.holes());
        holes.addAll(cue);
        return new Relation(
                source,
                cue,
                without(
                        text,
                        withThat(text, voiced.content()),
                        holes.stream().sorted().toList()));
    }

    /** PolNeAR counts "that" as content. */
    private static Span withThat(String text, Span content) {
        int that = content.start() - 5;
        return that >= 0 && text.startsWith("that ", that) ? new Span(that, content.end()) : content;
    }

    /** What is left of the content, without blanks and commas at the edges. */
    private static List<Span> without(String text, Span content, List<Span> holes) {
        List<Span> rest = new ArrayList<>();
        int from = content.start();
        for (Span hole : holes) {
            if (!hole.overlaps(content)) continue;
            add(rest, text, from, hole.start());
            from = Math.max(from, hole.end());
        }
        add(rest, text, from, content.end());
        return rest;
    }

    private static void add(List<Span> rest, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) start++;
        while (start < end && (isEdge(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) end--;
        if (start < end) rest.add(new Span(start, end));
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':';
    }
}
