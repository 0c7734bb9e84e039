package org.tocsin.core.incident;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    static final double SAME = 1.0;

    /** Log-odds at which a pair speaks neither for nor against joining two clusters. */
    static final double EVEN = 0.0;

    /** Log-odds from which neither day nor place speaks against it any more: pages of one event get both wrong. */
    static final double SURE = 3.0;

    /** The same, where day and place of one of them were pieced together. */
    static final double SURE_OF_PIECED = 2.0;

    private static final double[] WEIGHTS = {
        0.924, 0.510, -0.636, -0.716, 2.932, 1.671, -4.415, 1.327, 0.517, -0.556, 0.344, -1.542, 1.084, -0.857, 1.069,
        -1.949, -1.371, -0.963, 0.372, 0.398, -0.016, 0.324, -0.551, 1.920, -1.450, 0.045, -0.618, -1.335, 0.230,
        -0.792, -1.536, -0.750, 0.087, -0.491, -0.730, 0.684, 0.931, 0.087
    };

    private PairScore() {}

    /** The evidence of two accounts, for fitting; empty where either can be of no incident. */
    public static double[] evidence(Account a, Account b) {
        var x = Setting.of(a);
        var y = Setting.of(b);
        return x.isEmpty() || y.isEmpty() ? new double[0] : PairEvidence.of(x.get(), y.get());
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
        String common = java.util.stream.Stream.concat(
                        s.names().stream().filter(t.names()::contains),
                        s.terms().keySet().stream()
                                .filter(w ->
                                        t.terms().containsKey(w) && s.terms().getOrDefault(w, 0) >= 9))
                .limit(5)
                .collect(Collectors.joining(", "));
        String likely =
                String.format(Locale.ROOT, "%.0f%% likely one event by their words", 100 / (1 + Math.exp(-logOdds)));
        return common.isEmpty() ? likely : likely + ": both have " + common;
    }
}
