package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;

/**
 * An article cut at the ends of all marks, so that marks may overlap. Inside a piece, the shortest mark shows its colour and
 * is the link; the others are still remembered, for the highlighting.
 *
 * @param pieces in the order of the text; together they are the text
 */
public record MarkedText(List<Piece> pieces) {
    /** Copies the list. */
    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A marked piece of the article.
     *
     * @param ref by what the page knows the value that was read here: "v12", "s3"
     * @param field which detail it is, for the colour: "killed"; empty for a whole statement
     * @param label what was read: "killed: 3"
     */
    public record Mark(Span span, String ref, String field, String label) {
        boolean isValue() {
            return !field.isEmpty();
        }
    }

    /**
     * Text under the same marks.
     *
     * @param refs all marks over it, with spaces between
     * @param link the shortest mark of a value over it, null for none
     * @param first whether it is where that mark begins
     * @param said the statements over it, with spaces between
     * @param begins the statements that begin with it
     */
    public record Piece(
            String text, String refs, @Nullable Mark link, boolean first, String said, List<String> begins) {
        /** Copies the list. */
        public Piece {
            begins = List.copyOf(begins);
        }
    }

    /** Cuts a text. Marks that do not lie in it are left out. */
    public static MarkedText of(String text, Collection<Mark> all) {
        return text.isEmpty() ? new MarkedText(List.of()) : of(text, all, new Span(0, text.length()));
    }

    /** The part of a text that lies in a span, with the marks over it. */
    public static MarkedText of(String text, Collection<Mark> all, Span part) {
        List<Mark> marks = all.stream()
                .filter(m -> m.span().end() <= text.length())
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::ref))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        marks.stream()
                .flatMap(m -> Stream.of(m.span().start(), m.span().end()))
                .filter(at -> at > part.start() && at < part.end())
                .forEach(cuts::add);
        List<Piece> pieces = new ArrayList<>();
        Integer start = cuts.pollFirst();
        for (Integer end : cuts) {
            if (start != null && end > start) pieces.add(piece(text, new Span(start, end), marks));
            start = end;
        }
        return new MarkedText(pieces);
    }

    private static Piece piece(String text, Span span, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(m -> m.span().contains(span)).toList();
        Optional<Mark> link = over.stream()
                .filter(Mark::isValue)
                .min(Comparator.comparingInt((Mark m) -> m.span().length()));
        return new Piece(
                span.of(text),
                over.stream().map(Mark::ref).collect(Collectors.joining(" ")),
                link.orElse(null),
                link.filter(m -> m.span().start() == span.start()).isPresent(),
                over.stream().filter(m -> !m.isValue()).map(Mark::ref).collect(Collectors.joining(" ")),
                over.stream()
                        .filter(m -> !m.isValue() && m.span().start() == span.start())
                        .map(Mark::ref)
                        .distinct()
                        .toList());
    }
}
