package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;

class TagDecoderTest {
    private static final TagDecoder<AttributionPart> DECODER = new TagDecoder<>(List.of(AttributionPart.values()), 1);

    @Test
    void aBeginEndsTheSpanBefore() {
        assertThat(decode("B-SOURCE", "I-SOURCE", "B-SOURCE", "O", "B-CUE"))
                .extracting(TaggedSpan::type, TaggedSpan::span)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(AttributionPart.SOURCE, new Span(0, 15)),
                        org.assertj.core.api.Assertions.tuple(AttributionPart.SOURCE, new Span(20, 25)),
                        org.assertj.core.api.Assertions.tuple(AttributionPart.CUE, new Span(40, 45)));
    }

    @Test
    void anInsideFollowsOnlyItsOwnType() {
        assertThat(decode("B-SOURCE", "I-CONTENT", "I-SOURCE"))
                .extracting(TaggedSpan::type, TaggedSpan::span)
                .containsExactly(org.assertj.core.api.Assertions.tuple(AttributionPart.SOURCE, new Span(0, 25)));
    }

    @Test
    void aSpanWhoseFirstWordIsUnsureIsWhole() {
        float[][] scores = {row("O", 9), row("I-CONTENT", 5), row("I-CONTENT", 9), row("O", 9)};
        scores[1][1 + 5] = 4; // B-CONTENT
        assertThat(DECODER.decode(pieces(4), scores, new Windows.Range(0, 4)))
                .extracting(TaggedSpan::type, TaggedSpan::span)
                .containsExactly(org.assertj.core.api.Assertions.tuple(AttributionPart.CONTENT, new Span(10, 25)));
    }

    @Test
    void aCostKeepsASpanInOnePiece() {
        TagDecoder<AttributionPart> costly = new TagDecoder<>(List.of(AttributionPart.values()), 1, Map.of(), 0, 0, 3);
        float[][] scores = {row("B-CONTENT", 9), row("B-CONTENT", 2), row("I-CONTENT", 9)};
        assertThat(DECODER.decode(pieces(3), scores, new Windows.Range(0, 3))).hasSize(2);
        assertThat(costly.decode(pieces(3), scores, new Windows.Range(0, 3))).hasSize(1);
    }

    @Test
    void aSpanIsAsSureAsItsLeastSureWord() {
        Pieces pieces = pieces(2);
        float[][] scores = {row("B-CUE", 9), row("I-CUE", 1)};
        double probability = DECODER.decode(pieces, scores, new Windows.Range(0, 2))
                .getFirst()
                .probability();
        assertThat(probability).isBetween(0.3, 0.6);
    }

    @Test
    void aWordIsNotCut() {
        Pieces pieces = new Pieces();
        pieces.add(1, false, LetterCase.LOWER, 0, 3);
        pieces.add(1, true, LetterCase.LOWER, 3, 6);
        pieces.add(1, false, LetterCase.LOWER, 7, 9);
        float[][] scores = {row("B-CUE", 9), row("O", 9), row("O", 9)};
        assertThat(DECODER.decode(pieces, scores, new Windows.Range(0, 3)))
                .extracting(TaggedSpan::span)
                .containsExactly(new Span(0, 6));
    }

    private static List<TaggedSpan<AttributionPart>> decode(String... tags) {
        float[][] scores = new float[tags.length][];
        for (int i = 0; i < tags.length; i++) scores[i] = row(tags[i], 9);
        return DECODER.decode(pieces(tags.length), scores, new Windows.Range(0, tags.length));
    }

    private static Pieces pieces(int count) {
        Pieces pieces = new Pieces();
        for (int i = 0; i < count; i++) pieces.add(1, false, LetterCase.LOWER, 10 * i, 10 * i + 5);
        return pieces;
    }

    private static float[] row(String tag, float score) {
        float[] row = new float[8];
        int column = tag.equals("O")
                ? 0
                : 1 + 2 * List.of("SOURCE", "CUE", "CONTENT").indexOf(tag.substring(2)) + (tag.startsWith("I") ? 1 : 0);
        row[1 + column] = score;
        return row;
    }
}
