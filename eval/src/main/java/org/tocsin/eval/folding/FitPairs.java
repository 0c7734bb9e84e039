package org.tocsin.eval.folding;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.PairScore;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.eval.Task;

/**
 * Fits the weights of {@link PairScore}: logistic regression with a ridge on the pairs of accounts that the folding looks at, of the first half of gva and of the
 * dev part of our own benchmark. Pairs that it never looks at would spoil the calibration.
 *
 * <p>{@code FitPairs DATA eval/bench-incidents}
 */
public final class FitPairs {
    /** Our own reports are few, but of the kind that is folded. */
    private static final double OWN_WEIGHT = 3;

    private static final int ROUNDS = 1_500;
    private static final double RIDGE = 2;
    private static final double STEP = 0.5;

    private final List<double[]> pairs = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    private FitPairs() {}

    /** Reads, fits and prints. */
    public static void main(String[] args) throws IOException {
        PrintWriter log = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        FitPairs fit = new FitPairs();
        fit.add(GvaSet.read(new Task(Path.of(args[0]), "gva", Optional.empty(), Path.of("."), log), "fit"), 1);
        fit.add(OwnSet.read(Path.of(args[1]), "dev"), OWN_WEIGHT);
        double[] w = fit.fit();
        log.println(
                fit.pairs.size() + " pairs, " + fit.same.stream().filter(s -> s).count() + " of one event");
        for (int i = 0; i < w.length; i++)
            System.out.printf(
                    Locale.ROOT,
                    "        %.3f, // %s%n",
                    w[i],
                    PairScore.listNames().get(i));
    }

    private void add(Collected collected, double weight) {
        Map<StatementId, Account> accounts = new HashMap<>();
        for (Statement s : collected.statements()) if (s instanceof Account a) accounts.put(a.id(), a);
        List<Collected.Item> items =
                collected.items().stream().filter(i -> i.main() != null).toList();
        for (int i = 0; i < items.size(); i++)
            for (int j = 0; j < i; j++) {
                Account a = accounts.get(items.get(i).main());
                Account b = accounts.get(items.get(j).main());
                boolean one = items.get(i).gold().equals(items.get(j).gold());
                if (a == null || b == null || !Neighbourhoods.couldTouch(a, b)) continue;
                if (PairScore.findLikelihood(a, b).isEmpty()) continue;
                pairs.add(PairScore.evidence(a, b));
                same.add(one);
                weights.add(weight);
            }
    }

    /** Adagrad on all pairs at once. */
    private double[] fit() {
        int n = PairScore.listNames().size();
        double[] w = new double[n];
        double[] squares = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(w);
            for (int i = 0; i < n; i++) {
                squares[i] += slope[i] * slope[i];
                w[i] -= STEP * slope[i] / Math.sqrt(squares[i] + 1e-9);
            }
        }
        return w;
    }

    private double[] slope(double[] w) {
        double[] slope = new double[w.length];
        for (int k = 0; k < pairs.size(); k++) {
            double[] x = pairs.get(k);
            double z = 0;
            for (int i = 0; i < w.length; i++) z += w[i] * x[i];
            double error = weights.get(k) * (1 / (1 + Math.exp(-z)) - (same.get(k) ? 1 : 0));
            for (int i = 0; i < w.length; i++) slope[i] += error * x[i];
        }
        for (int i = 1; i < w.length; i++) slope[i] += RIDGE * w[i];
        return slope;
    }
}
