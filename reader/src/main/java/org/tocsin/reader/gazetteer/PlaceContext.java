package org.tocsin.reader.gazetteer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** The places of a report that are already known, and how near each stands to a name. */
final class PlaceContext {
    /** Directly nested, as in "Yol, Shamsiddin Shohin district". */
    static final double NESTED = 3.0;

    static final double SAME_SENTENCE = 1.5;
    private static final double NEXT_SENTENCE = 1.0;
    private static final double SAME_REPORT = 0.6;
    private static final int NESTED_GAP = 40;

    private static final Pattern BORDER_TALK =
            Pattern.compile("\\b(border|borders|frontier|outpost|border guards?|checkpoint|crossing|"
                    + "infiltrat\\w*|across the river|drones?|gunmen|militants|fighters|attackers)\\b");

    private static final Pattern NESTING =
            Pattern.compile("(\\s|of|in|the|and its|\\p{L}*border|post|outpost|district|province|region|county|village"
                    + "|city|town|crossing|valley|mountainous|eastern|western|northern|southern|,|'s|’s|-)*");

    private final String text;
    private final SentenceNumbers sentences;
    private final List<Anchor> anchors;
    private final Directions directions;
    private final Set<Integer> borderSentences;

    PlaceContext(String text, SentenceNumbers sentences, List<Anchor> anchors) {
        this.text = text;
        this.sentences = sentences;
        this.anchors = anchors;
        directions = new Directions(text, anchors);
        borderSentences = BORDER_TALK
                .matcher(text)
                .results()
                .map(r -> sentences.at(r.start()))
                .collect(toSet());
    }

    /** What the report says for the candidates of the name that stands here. */
    PlaceSupport at(Span span) {
        List<Anchor> others = new ArrayList<>();
        List<Double> closeness = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (anchor.span().overlaps(span)) continue;
            others.add(anchor);
            closeness.add(closeness(span, anchor.span()));
        }
        return new PlaceSupport(others, closeness, directions, borderTalk(span));
    }

    /** 2 where the sentence speaks of a border or of posts, 1 where the report does, else 0. */
    private int borderTalk(Span at) {
        if (borderSentences.isEmpty()) return 0;
        return borderSentences.contains(sentences.at(at.start())) ? 2 : 1;
    }

    private double closeness(Span a, Span b) {
        if (isNestedText(a, b)) return NESTED;
        int apart = Math.abs(sentences.at(a.start()) - sentences.at(b.start()));
        return apart == 0 ? SAME_SENTENCE : apart == 1 ? NEXT_SENTENCE : SAME_REPORT;
    }

    /** Whether only "district of", ", " and the like stand between: "Yol village, in Khatlon"; "Khatlon's Farkhor". */
    private boolean isNestedText(Span a, Span b) {
        Span left = a.start() < b.start() ? a : b;
        Span right = a.start() < b.start() ? b : a;
        int gap = right.start() - left.end();
        if (gap <= 0 || gap > NESTED_GAP) return false;
        String between = text.substring(left.end(), right.start());
        return NESTING.matcher(between).matches();
    }
}
