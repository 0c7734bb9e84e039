package org.tocsin.reader.encoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private final OnnxModel model;

    private Encoder(ModelFiles files) {
        model = new OnnxModel(files);
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
        return model.version();
    }

    /** Reads a text, cut into sentences by the reader's own rules. */
    public EncoderReading read(String text) {
        String head = head(text);
        return read(
                text, SentenceSplitter.split(head).stream().map(Sentence::span).toList());
    }

    /** Reads an article, with its own sentences. */
    public EncoderReading read(Article article) {
        return read(article.content(), spans(article));
    }

    private static List<Span> spans(Article article) {
        return article.sentences().stream().map(Sentence::span).toList();
    }

    /**
     * Reads an article, with its own sentences.
     *
     * @param worth those that are worth the time; in the others nothing is found
     */
    public EncoderReading read(Article article, Set<Span> worth) {
        return read(article.content(), spans(article), worth::contains, true);
    }

    /**
     * The same but for who says what: to measure what that costs. The model itself gives the scores of all heads in one matrix, of
     * which those of attribution are a few columns.
     */
    public EncoderReading readWithoutAttributions(Article article, Set<Span> worth) {
        return read(article.content(), spans(article), worth::contains, false);
    }

    /**
     * Reads a text that is cut into sentences already.
     *
     * @param sentences in the order of the text, not overlapping; those behind {@link #MAX_CHARACTERS} are not read
     */
    public EncoderReading read(String text, List<Span> sentences) {
        return read(text, sentences, s -> true, true);
    }

    private EncoderReading read(String text, List<Span> sentences, Predicate<Span> worth, boolean attributing) {
        String head = head(text);
        List<Span> within =
                sentences.stream().filter(s -> s.end() <= head.length()).toList();
        Pieces pieces = model.cut(head);
        List<Windows.Range> ranges = Windows.sentences(pieces, within);
        float[][] scores = new float[pieces.size()][];
        List<Windows.Range> stretches = stretches(within, worth);
        for (Windows.Range stretch : stretches)
            if (worth.test(within.get(stretch.start())))
                score(pieces, Windows.cut(ranges.subList(stretch.start(), stretch.end())), scores);
        Echoes.blend(pieces, scores);
        Found found = new Found(pieces, scores, attributing);
        for (Windows.Range stretch : stretches) {
            List<Span> spans = within.subList(stretch.start(), stretch.end());
            if (worth.test(spans.getFirst())) found.addAll(spans, ranges.subList(stretch.start(), stretch.end()));
            else spans.forEach(found::addUnread);
        }
        return found.reading(within.size() == sentences.size() && head.length() == text.length());
    }

    /** Ranges of neighbouring sentences that are all worth the time, or all not. */
    private static List<Windows.Range> stretches(List<Span> sentences, Predicate<Span> worth) {
        List<Windows.Range> stretches = new ArrayList<>();
        for (int first = 0, next; first < sentences.size(); first = next) {
            boolean read = worth.test(sentences.get(first));
            next = first + 1;
            while (next < sentences.size() && worth.test(sentences.get(next)) == read) next++;
            stretches.add(new Windows.Range(first, next));
        }
        return stretches;
    }

    private static String head(String text) {
        if (text.length() <= MAX_CHARACTERS) return text;
        boolean cutsPair = Character.isHighSurrogate(text.charAt(MAX_CHARACTERS - 1));
        return text.substring(0, cutsPair ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
    }

    /** The scores of every piece; where two windows overlap, their mean. */
    private void score(Pieces pieces, List<Windows.Range> windows, float[][] scores) {
        for (Windows.Range window : windows) {
            List<float[]> found = model.score(pieces, window);
            for (int i = window.start(); i < window.end(); i++) {
                float[] row = found.get(i - window.start());
                scores[i] = scores[i] == null ? row : mean(scores[i], row);
            }
        }
    }

    private static float[] mean(float[] a, float[] b) {
        float[] mean = new float[a.length];
        for (int i = 0; i < a.length; i++) mean[i] = (a[i] + b[i]) / 2;
        return mean;
    }

    @Override
    public void close() {
        model.close();
    }
}
