package org.tocsin.eval.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Reckoning;
import org.tocsin.core.incident.Toll;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Harm;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;

/**
 * Over the gold events: whether the best figure is the true one, asked where a report gives it, and whether the range holds it, asked
 * where it is known. Where the set does not tell what the reports give, both are asked where the reader found any figure.
 */
final class TollScore {
    private double asked;
    private double askedBest;
    private double best;
    private double held;

    /** One gold event with what its reports say and what it was folded into. */
    void add(List<Collected.Item> items, Collected.GoldToll gold, Optional<Incident> incident) {
        add(items, gold.killed(), Harm::killed, incident.map(Incident::toll), Toll::killed, Toll.Reckonings::killed);
        add(
                items,
                gold.injured(),
                Harm::injured,
                incident.map(Incident::toll),
                Toll::injured,
                Toll.Reckonings::injured);
        add(
                items,
                gold.abducted(),
                Harm::abducted,
                incident.map(Incident::toll),
                Toll::abducted,
                Toll.Reckonings::abducted);
    }

    private void add(
            List<Collected.Item> items,
            Collected.@Nullable Truth truth,
            Function<Harm, @Nullable Object> said,
            Optional<Toll> toll,
            Function<Toll, @Nullable Estimate<CountRange>> field,
            Function<Toll.Reckonings, @Nullable Reckoning> reckoning) {
        boolean anySays = items.stream()
                .flatMap(i -> i.accounts().stream())
                .anyMatch(a -> said.apply(a.happening().harm()) != null);
        if (truth == null || (truth.said() == null && !anySays)) return;
        boolean askBest = truth.said() == null || truth.said();
        asked++;
        if (askBest) askedBest++;
        Estimate<CountRange> estimate = toll.map(field).orElse(null);
        if (estimate == null) return;
        if (estimate.value().contains(truth.count())) held++;
        Optional<Integer> found =
                toll.flatMap(t -> t.findBest(field, reckoning)).map(CountRange::min);
        if (askBest && found.equals(Optional.of(truth.count()))) best++;
    }

    /** None where the set knows no toll. */
    List<Figure> figures() {
        if (asked == 0) return List.of();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("toll_best_right", Counts.percent(best, askedBest)));
        figures.add(Figure.of("toll_range_holds_truth", Counts.percent(held, asked)));
        figures.add(Figure.of("tolls", asked));
        return figures;
    }
}
