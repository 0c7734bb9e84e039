package org.tocsin.eval.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.PairScore;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;

/**
 * Whether of the pairs that {@link PairScore} calls likely to so many percent so many percent are of one event: the pairs of main
 * accounts that the folding looks at, in bins of their likelihood.
 */
final class Reliability {
    /** Upper bounds of the bins, in percent. */
    private static final int[] BOUNDS = {10, 30, 50, 70, 90, 100};

    private final double[] pairs = new double[BOUNDS.length];
    private final double[] same = new double[BOUNDS.length];
    private final double[] likelihoods = new double[BOUNDS.length];

    private Reliability() {}

    static List<Figure> figures(Collected collected) {
        Reliability table = new Reliability();
        table.addAll(collected);
        return table.figures();
    }

    private void addAll(Collected collected) {
        Map<StatementId, Account> accounts = new HashMap<>();
        for (Statement s : collected.statements()) if (s instanceof Account a) accounts.put(a.id(), a);
        List<Collected.Item> items =
                collected.items().stream().filter(i -> i.main() != null).toList();
        for (int i = 0; i < items.size(); i++) for (int j = 0; j < i; j++) add(items.get(i), items.get(j), accounts);
    }

    private void add(Collected.Item x, Collected.Item y, Map<StatementId, Account> accounts) {
        Account a = Objects.requireNonNull(accounts.get(x.main()));
        Account b = Objects.requireNonNull(accounts.get(y.main()));
        if (!Neighbourhoods.couldTouch(a, b)) return;
        OptionalDouble likelihood = PairScore.findLikelihood(a, b);
        if (likelihood.isEmpty()) return;
        int bin = 0;
        while (bin < BOUNDS.length - 1 && 100 * likelihood.getAsDouble() >= BOUNDS[bin]) bin++;
        pairs[bin]++;
        likelihoods[bin] += likelihood.getAsDouble();
        if (x.gold().equals(y.gold())) same[bin]++;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        double error = 0;
        double all = 0;
        for (int bin = 0; bin < BOUNDS.length; bin++) {
            String name = "pairs_likely_" + (bin == 0 ? 0 : BOUNDS[bin - 1]) + "_to_" + BOUNDS[bin];
            figures.add(Figure.of(name, pairs[bin]));
            figures.add(Figure.of(name + "_same", Counts.percent(same[bin], pairs[bin])));
            error += Math.abs(likelihoods[bin] - same[bin]);
            all += pairs[bin];
        }
        figures.add(Figure.of("pairs_calibration_error", Counts.percent(error, all)));
        return figures;
    }
}
