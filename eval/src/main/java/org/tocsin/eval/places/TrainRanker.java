package org.tocsin.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;
import org.tocsin.reader.gazetteer.PlaceHints;
import org.tocsin.reader.gazetteer.PlaceResolver;
import org.tocsin.reader.gazetteer.RankerWeights;

/**
 * Fits the weights of the ranker on the first part of the Local-Global Lexicon: a conditional logit over the candidates of each
 * name, drawn towards the weights it starts from, so that what the news of that part never shows stays as it was set.
 *
 * <p>Arguments: the folder of the data, the file of weights to start from and to write, the strength of the prior.
 */
public final class TrainRanker {
    private static final int ROUNDS = 3;
    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    /** A unit that holds the truth is as good as a place this near to it. */
    private static final double HOLDING_KM = 100;

    private final Gazetteer gazetteer = Gazetteer.load();
    private final Judge judge = new Judge(gazetteer);
    private final Truth truth = new Truth(gazetteer);
    private final List<GoldReport> reports;
    private final double[] start;
    private final double strength;

    private TrainRanker(List<GoldReport> reports, double[] start, double strength) {
        this.reports = reports;
        this.start = start;
        this.strength = strength;
    }

    /** A name: the features of its candidates, and which of them are right. */
    private record Example(List<double[]> features, BitSet right) {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        double strength = Double.parseDouble(arguments[2]);
        List<GoldReport> train =
                Split.of(Collection.read(data.resolve("geoparsing/lgl.xml"))).train();
        RankerWeights begin = RankerWeights.byHand();
        double[] first = new TrainRanker(train, begin.first(), strength).fit(begin, 0);
        RankerWeights weights = new RankerWeights(first, begin.later());
        for (int round = 0; round < ROUNDS; round++) {
            TrainRanker trainer = new TrainRanker(train, begin.later(), strength);
            weights = new RankerWeights(first, trainer.fit(weights, 1 + Math.min(round, 1)));
        }
        Files.writeString(file, write(begin, weights, strength));
    }

    private double[] fit(RankerWeights current, int look) {
        List<Example> examples = examples(current, look);
        double[] weights = start.clone();
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        double loss = 0;
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[weights.length];
            loss = 0;
            for (Example example : examples) loss += gradient(example, weights, gradient);
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = isHeld(i) ? 0 : gradient[i] + strength * (weights[i] - start[i]);
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.99 * square[i] + 0.01 * gradient[i] * gradient[i];
                double m = mean[i] / (1 - Math.pow(0.9, step));
                double s = square[i] / (1 - Math.pow(0.99, step));
                weights[i] -= RATE * m / (Math.sqrt(s) + 1e-8);
            }
        }
        System.err.printf(
                Locale.ROOT, "look %d: %d names, loss %.4f each%n", look, examples.size(), loss / examples.size());
        return weights;
    }

    /**
     * What must not be learned from local American news: that Paris is as likely in Texas as in France.
     */
    private static boolean isHeld(int feature) {
        String name = RankerWeights.name(feature);
        return name.equals("PEOPLE") || name.equals("CAPITAL");
    }

    /** Adds the gradient of the negative log-likelihood that some right candidate is taken, which it returns. */
    private static double gradient(Example example, double[] weights, double[] gradient) {
        int n = example.features().size();
        double[] scores = new double[n];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < n; c++) {
            double[] f = example.features().get(c);
            for (int i = 0; i < f.length; i++) scores[c] += weights[i] * f[i];
            max = Math.max(max, scores[c]);
        }
        double all = 0;
        double right = 0;
        for (int c = 0; c < n; c++) {
            scores[c] = Math.exp(scores[c] - max);
            all += scores[c];
            if (example.right().get(c)) right += scores[c];
        }
        for (int c = 0; c < n; c++) {
            double by = scores[c] / all - (example.right().get(c) ? scores[c] / Math.max(right, 1e-300) : 0);
            double[] f = example.features().get(c);
            for (int i = 0; i < f.length; i++) gradient[i] += by * f[i];
        }
        return Math.log(all) - Math.log(Math.max(right, 1e-300));
    }

    private List<Example> examples(RankerWeights current, int look) {
        PlaceResolver resolver = new PlaceResolver(gazetteer, current);
        List<Example> examples = new ArrayList<>();
        for (GoldReport report : reports) {
            List<NameHit> hits = judge.hits(report);
            List<List<double[]>> features = resolver.listFeatures(report.text(), hits, PlaceHints.NONE, look);
            Map<Span, GoldPlace> gold = new HashMap<>();
            report.places().forEach(p -> gold.put(p.span(), p));
            for (int i = 0; i < hits.size(); i++)
                example(
                                hits.get(i),
                                features.get(i),
                                Optional.ofNullable(gold.get(hits.get(i).span())))
                        .ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> example(NameHit hit, List<double[]> features, Optional<GoldPlace> gold) {
        if (features.size() < 2 || gold.flatMap(GoldPlace::point).isEmpty()) return Optional.empty();
        return findRight(hit, features.size(), gold.get()).map(c -> new Example(features, c));
    }

    /** The very place; else, what lies nearest within the distance that counts as right. */
    private Optional<BitSet> findRight(NameHit hit, int candidates, GoldPlace gold) {
        int best = -1;
        double least = Guess.RIGHT_KM;
        for (int c = 0; c < candidates; c++) {
            GazetteerEntry entry = hit.listUsualMatches().get(c).entry();
            double km = gold.point().orElseThrow().distanceKm(entry.point());
            if (truth.holds(entry, hit, gold)) km = Math.min(km, HOLDING_KM);
            if (gold.id().equals(Optional.of(entry.id()))) km = -1;
            if (km >= least) continue;
            least = km;
            best = c;
        }
        if (best < 0) return Optional.empty();
        BitSet right = new BitSet();
        right.set(best);
        return Optional.of(right);
    }

    private static String write(RankerWeights hand, RankerWeights weights, double strength) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, """
                # Weights of the ranker of places, a conditional logit over the candidates of a name.
                # Fitted by org.tocsin.eval.places.TrainRanker on the first 60%% of the reports of the Local-Global Lexicon (LGL),
                # drawn towards weights set by hand with strength %.1f; the next 20%% chose that strength.
                # Columns: feature; weights by hand at the first look and at later ones; the fitted weights at the first look and at later ones.
                """, strength));
        List<double[]> columns = List.of(hand.first(), hand.later(), weights.first(), weights.later());
        for (int i = 0; i < RankerWeights.SIZE; i++) {
            out.append(RankerWeights.name(i));
            for (double[] column : columns) out.append(String.format(Locale.ROOT, "\t%.3f", column[i]));
            out.append('\n');
        }
        return out.toString();
    }
}
