package org.tocsin.reader.encoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.text.SentenceSplitter;

/**
 * Reads a text with the trained encoder.
 *
 * <pre>
 * text -> word pieces -> windows -> scores of each piece -> spans and kinds of sentences
 * </pre>
 *
 * Safe for many threads. The same text always gives the same reading, to the bit, on whichever thread and beside
 * whatever else is read.
 */
public final class Encoder implements AutoCloseable {
    /** What stands behind is not read: it bounds time and memory. A long news report has a tenth of it. */
    public static final int MAX_CHARACTERS = 60_000;

    private static final TagDecoder<MentionType> MENTIONS =
            new TagDecoder<>(List.of(MentionType.values()), Columns.MENTIONS);

    /** Against the parties that it misses: chosen on the development parts of MUC-4, with little between 0.5 and 1. */
    private static final TagDecoder<RoleType> ROLES = new TagDecoder<>(List.of(RoleType.values()), Columns.ROLES, 1);

    /**
     * Contents are long: a cost of 1 for each was the best of five on the development part of PolNeAR, with little between 0.5 and 2.
     * Sources are missed more often than invented: there is little between 0.5 and 1.25 for them.
     */
    private static final TagDecoder<AttributionPart> ATTRIBUTION = new TagDecoder<>(
            List.of(AttributionPart.values()), Columns.ATTRIBUTION, Map.of(AttributionPart.SOURCE, 0.75), 0, 0, 1);

    private final String version;
    private final WordPiece wordPiece;
    private final Vocabulary vocabulary;
    private final OnnxScorer scorer;

    private Encoder(ModelFiles files) {
        version = files.version();
        vocabulary = new Vocabulary(files.vocabulary());
        wordPiece = new WordPiece(vocabulary);
        scorer = new OnnxScorer(files.onnx());
    }

    /** The model that ships with the reader, if one does. It is opened once and serves all readers; nobody needs to close it. */
    public static Optional<Encoder> findShipped() {
        return Shipped.ENCODER;
    }

    /** Opens the model at its first use. */
    private static final class Shipped {
        static final Optional<Encoder> ENCODER = ModelFiles.findShipped().map(Encoder::new);
    }

    /** Opens the model in a folder: {@code model.onnx}, {@code vocabulary.txt} and {@code model.properties}. */
    public static Encoder open(Path folder) {
        return new Encoder(ModelFiles.in(folder));
    }

    /** The name and hash of the model, for the provenance of what it found. */
    public String version() {
        return version;
    }

    /** Reads a text, cut into sentences by the reader's own rules. */
    public EncoderReading read(String text) {
        String head = head(text);
        return read(
                text, SentenceSplitter.split(head).stream().map(Sentence::span).toList());
    }

    /** Reads an article, with its own sentences. */
    public EncoderReading read(Article article) {
        return read(article.content(), spans(article), true);
    }

    /**
     * The same but for who says what: to measure what that costs. The model itself gives the scores of all heads in one matrix, of
     * which those of attribution are a few columns.
     */
    public EncoderReading readWithoutAttributions(Article article) {
        return read(article.content(), spans(article), false);
    }

    private static List<Span> spans(Article article) {
        return article.sentences().stream().map(Sentence::span).toList();
    }

    /**
     * Reads a text that is cut into sentences already.
     *
     * @param sentences in the order of the text, not overlapping; those behind {@link #MAX_CHARACTERS} are not read
     */
    public EncoderReading read(String text, List<Span> sentences) {
        return read(text, sentences, true);
    }

    private EncoderReading read(String text, List<Span> sentences, boolean attributing) {
        String head = head(text);
        List<Span> within =
                sentences.stream().filter(s -> s.end() <= head.length()).toList();
        Pieces pieces = wordPiece.cut(head);
        List<Windows.Range> ranges = Windows.sentences(pieces, within);
        float[][] scores = score(pieces, Windows.cut(ranges));
        List<TaggedSpan<MentionType>> mentions = new ArrayList<>();
        List<TaggedSpan<RoleType>> roles = new ArrayList<>();
        // What is said may go on over several sentences.
        List<TaggedSpan<AttributionPart>> attributions =
                attributing ? ATTRIBUTION.decode(pieces, scores, new Windows.Range(0, pieces.size())) : List.of();
        List<SentenceReading> kinds = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Windows.Range range = ranges.get(i);
            if (range.start() == range.end()) continue;
            mentions.addAll(MENTIONS.decode(pieces, scores, range));
            roles.addAll(ROLES.decode(pieces, scores, range));
            kinds.add(kinds(within.get(i), scores, range));
        }
        return new EncoderReading(
                mentions,
                roles,
                attributions,
                kinds,
                within.size() == sentences.size() && head.length() == text.length());
    }

    private static String head(String text) {
        if (text.length() <= MAX_CHARACTERS) return text;
        boolean cutsPair = Character.isHighSurrogate(text.charAt(MAX_CHARACTERS - 1));
        return text.substring(0, cutsPair ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
    }

    /** The scores of every piece; where two windows overlap, their mean. */
    private float[][] score(Pieces pieces, List<Windows.Range> windows) {
        float[][] scores = new float[pieces.size()][];
        for (Windows.Range window : windows) {
            float[][] found = scoreWindow(pieces, window);
            for (int i = window.start(); i < window.end(); i++) {
                float[] row = found[i - window.start() + 1];
                scores[i] = scores[i] == null ? row : mean(scores[i], row);
            }
        }
        return scores;
    }

    private float[][] scoreWindow(Pieces pieces, Windows.Range window) {
        int length = window.end() - window.start();
        long[] ids = new long[length + 2];
        long[] cases = new long[length + 2];
        ids[0] = vocabulary.first();
        ids[length + 1] = vocabulary.last();
        for (int i = 0; i < length; i++) {
            ids[i + 1] = pieces.id(window.start() + i);
            cases[i + 1] = pieces.letterCase(window.start() + i).number();
        }
        return scorer.score(ids, cases);
    }

    private static float[] mean(float[] a, float[] b) {
        float[] mean = new float[a.length];
        for (int i = 0; i < a.length; i++) mean[i] = (a[i] + b[i]) / 2;
        return mean;
    }

    private static SentenceReading kinds(Span sentence, float[][] scores, Windows.Range range) {
        Map<SentenceKind, Double> found = new EnumMap<>(SentenceKind.class);
        int column = Columns.KINDS;
        for (SentenceKind kind : SentenceKind.values()) {
            double sum = 0;
            for (int i = range.start(); i < range.end(); i++) sum += scores[i][column];
            double logit = sum / (range.end() - range.start());
            found.put(kind, 1 / (1 + Math.exp(-logit)));
            column++;
        }
        return new SentenceReading(sentence, found);
    }

    @Override
    public void close() {
        scorer.close();
    }
}
