package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;

/** From the scores of the pieces of a text to what was found, stretch by stretch of neighbouring sentences. */
final class Found {
    /** Against a name in two pieces: chosen on the development part of en_worldwide, with little between 0.5 and 2. */
    private static final double OPENING_COST = 1;

    private static final TagDecoder<MentionType> MENTIONS = new TagDecoder<>(
            List.of(MentionType.values()),
            Columns.MENTIONS,
            Map.of(),
            Stream.of(MentionType.values()).mapToDouble(t -> OPENING_COST).toArray());

    /** Against the parties that it misses: chosen on the development parts of MUC-4, with little between 0.5 and 1. */
    private static final TagDecoder<RoleType> ROLES = new TagDecoder<>(List.of(RoleType.values()), Columns.ROLES, 1);

    /**
     * Contents are long: a cost of 1 for each was the best of five on the development part of PolNeAR, with little between 0.5 and 2.
     * Sources are missed more often than invented: there is little between 0.5 and 1.25 for them.
     */
    private static final TagDecoder<AttributionPart> ATTRIBUTION = new TagDecoder<>(
            List.of(AttributionPart.values()), Columns.ATTRIBUTION, Map.of(AttributionPart.SOURCE, 0.75), 0, 0, 1);

    private final Pieces pieces;
    private final float[][] scores;
    private final boolean attributing;
    private final List<TaggedSpan<MentionType>> mentions = new ArrayList<>();
    private final List<TaggedSpan<RoleType>> roles = new ArrayList<>();
    private final List<TaggedSpan<AttributionPart>> attributions = new ArrayList<>();
    private final List<SentenceReading> sentences = new ArrayList<>();

    /**
     * @param scores a row for each piece of the sentences that are added; filled before they are
     * @param attributing whether it is asked who says what
     */
    Found(Pieces pieces, float[][] scores, boolean attributing) {
        this.attributing = attributing;
        this.pieces = pieces;
        this.scores = scores;
    }

    /** Adds sentences that follow each other, with their pieces. */
    void addAll(List<Span> spans, List<Windows.Range> ranges) {
        // What is said may go on over several sentences.
        if (attributing)
            attributions.addAll(ATTRIBUTION.decode(
                    pieces,
                    scores,
                    new Windows.Range(
                            ranges.getFirst().start(), ranges.getLast().end())));
        for (int i = 0; i < spans.size(); i++) {
            Windows.Range range = ranges.get(i);
            if (range.start() == range.end()) continue;
            mentions.addAll(MENTIONS.decode(pieces, scores, range));
            roles.addAll(ROLES.decode(pieces, scores, range));
            sentences.add(new SentenceReading(spans.get(i), kinds(range)));
        }
    }

    /** Adds a sentence that was not worth reading. */
    void addUnread(Span sentence) {
        sentences.add(SentenceReading.unread(sentence));
    }

    /** @param complete false if a part of the text was left out */
    EncoderReading reading(boolean complete) {
        return new EncoderReading(mentions, roles, attributions, sentences, complete);
    }

    private Map<SentenceKind, Double> kinds(Windows.Range range) {
        Map<SentenceKind, Double> found = new EnumMap<>(SentenceKind.class);
        int column = Columns.KINDS;
        for (SentenceKind kind : SentenceKind.values()) {
            double sum = 0;
            for (int i = range.start(); i < range.end(); i++) sum += scores[i][column];
            double logit = sum / range.size();
            found.put(kind, 1 / (1 + Math.exp(-logit)));
            column++;
        }
        return found;
    }
}
