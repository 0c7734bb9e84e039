package org.tocsin.reader.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;

/**
 * A cheap look at a report before the encoder reads it: one weight for each word and each pair of neighbours, trained on
 * sentences with and without an incident (training/filter.py). The encoder reads the sentences that reach the threshold, and
 * those beside them; a report without one is taken to tell of no incident.
 */
public final class IncidentFilter {
    /** Keeps every report. */
    public static final IncidentFilter KEEPING_ALL = new IncidentFilter(Double.NEGATIVE_INFINITY, 0);

    private static final String WEIGHTS = "filter.tsv.gz";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, Double> weights = new HashMap<>();
    private final double threshold;
    private final double bias;

    private IncidentFilter(double threshold, double bias) {
        this.threshold = threshold;
        this.bias = bias;
    }

    private IncidentFilter(BufferedReader lines) throws IOException {
        this(number(lines.readLine(), "threshold"), number(lines.readLine(), "bias"));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
        }
    }

    private static double number(String line, String name) {
        if (line == null || !line.startsWith(name + "\t"))
            throw new IllegalStateException(WEIGHTS + " has no " + name
                    + " where it should. Maybe it was made by another version of the recipe.");
        return Double.parseDouble(line.substring(name.length() + 1));
    }

    /** Loads the weights that ship with the reader. */
    public static IncidentFilter load() {
        try (InputStream in = IncidentFilter.class.getResourceAsStream(WEIGHTS)) {
            if (in == null)
                throw new IllegalStateException("The filter's weights " + WEIGHTS
                        + " are not on the class path. Maybe the build left them out.");
            return new IncidentFilter(new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a look at a report finds.
     *
     * @param worthReading the sentences that may tell of an incident, and the one before and behind each of them
     * @param maybeIncident whether an event may be pieced together from headline and lead: some sentence sounds more like an
     *     incident than not
     */
    public record Look(Set<Span> worthReading, boolean maybeIncident) {}

    /** Looks at each sentence once. */
    public Look look(Article article) {
        List<Sentence> sentences = article.sentences();
        Set<Span> worth = new HashSet<>();
        boolean maybe = false;
        for (int i = 0; i < sentences.size(); i++) {
            double score = score(article.textOf(sentences.get(i)));
            maybe |= score >= Math.min(threshold, 0);
            if (score < threshold) continue;
            sentences
                    .subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2))
                    .forEach(s -> worth.add(s.span()));
        }
        return new Look(worth, maybe);
    }

    /** How much a sentence sounds like an incident: log odds, for balanced classes. */
    public double score(String sentence) {
        List<String> words = WORD.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> features = new HashSet<>(words);
        for (int i = 1; i < words.size(); i++) features.add(words.get(i - 1) + " " + words.get(i));
        return bias
                + features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum();
    }
}
