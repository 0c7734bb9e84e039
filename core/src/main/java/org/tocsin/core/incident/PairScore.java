package org.tocsin.core.incident;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Sketch;

/**
 * How likely two accounts are of one event, where the rules leave it open: a logistic regression on {@link PairEvidence}.
 *
 * <p>Fitted by {@code org.tocsin.eval.folding.FitPairs DATA eval/bench-incidents} on the first half of the incidents of the Gun Violence
 * Archive pages (SemEval-2018 task 5), in the order of their last page, and the dev part of our own benchmark; the thresholds were
 * chosen on the third quarter and the dev part.
 */
public final class PairScore {
    /** Log-odds from which two accounts count as one event. */
    static final double SAME = 0.0;

    /** Log-odds at which a pair speaks neither for nor against joining two clusters. */
    static final double EVEN = -0.3;

    /** Log-odds from which neither day nor place speaks against it any more, where a name is shared: pages of one event get both wrong. */
    static final double SURE = 1;

    /** Mean log-odds of two clusters from which a day or a place that one of their reports got wrong no longer keeps them apart. */
    static final double OUTWEIGHS = 0.4;

    private static final double[] WEIGHTS = {
        -2.656, 1.924, 0.477, -1.119, 0.476, 2.136, -1.359, 0.878, 0.149, -1.340, -1.022, -0.443, 0.369, -1.028, -0.006,
        -0.408, -0.744, -0.164, -1.288, 0.325, -0.982, 0.089, -0.995, 1.660, -0.904, 0.000, -0.572, -1.190, 0.028,
        0.058, -0.840, -0.638, 1.349, 0.155, 1.546, 0.604, 1.368, 0.132, -0.098, -0.683, 0.350, -0.047, 0.360, 0.010,
        0.211, 2.446
    };

    private PairScore() {}

    /** The evidence of two accounts, for fitting; empty where either can be of no incident. */
    public static double[] evidence(Account a, Account b) {
        var x = Setting.of(a);
        var y = Setting.of(b);
        return x.isEmpty() || y.isEmpty() ? new double[0] : PairEvidence.of(x.get(), y.get());
    }

    /** How likely both are of one event, 0 to 1; empty where too little is known of their texts. */
    public static OptionalDouble findLikelihood(Account a, Account b) {
        var x = Setting.of(a);
        var y = Setting.of(b);
        if (x.isEmpty() || y.isEmpty() || !canTell(x.get(), y.get())) return OptionalDouble.empty();
        return OptionalDouble.of(1 / (1 + Math.exp(-logOdds(x.get(), y.get()))));
    }

    /** The names of the numbers that {@link #evidence} gives. */
    public static List<String> listNames() {
        return PairEvidence.NAMES;
    }

    /** The fitted weights, one for each of {@link #listNames}. */
    public static double[] weights() {
        return WEIGHTS.clone();
    }

    /** Whether enough is known of both texts to compare them, and they are of two reports. */
    static boolean canTell(Setting a, Setting b) {
        return !a.account().sketch().terms().isEmpty()
                && !b.account().sketch().terms().isEmpty()
                && !a.account().id().report().equals(b.account().id().report());
    }

    /** The logarithm of the odds that both are of one event. */
    static double logOdds(Setting a, Setting b) {
        double[] x = PairEvidence.of(a, b);
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += WEIGHTS[i] * x[i];
        return sum;
    }

    /** For people: how likely, and what both tell. */
    static String words(Setting a, Setting b, double logOdds) {
        Sketch s = a.account().sketch();
        Sketch t = b.account().sketch();
        String common = Stream.concat(
                        s.names().stream().filter(t.names()::contains),
                        s.terms().keySet().stream()
                                .filter(w ->
                                        t.terms().containsKey(w) && s.terms().getOrDefault(w, 0) >= Links.RARE))
                .limit(5)
                .collect(Collectors.joining(", "));
        String likely =
                String.format(Locale.ROOT, "%.0f%% likely one event by their words", 100 / (1 + Math.exp(-logOdds)));
        return common.isEmpty() ? likely : likely + ": both have " + common;
    }
}
