package org.tocsin.eval.hrdsattack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.core.line.Reader;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.reader.gazetteer.Gazetteer;

/**
 * HRDsAttack (Ran et al. 2023): one attack an article. Accuracies are over all articles; to say nothing where the key says nothing
 * is right.
 */
public final class HrdsAttackBenchmark implements Benchmark {
    /** The key and what was read of one article. */
    private record Pair(Attack key, Attack read) {}

    @Override
    public String name() {
        return "hrdsattack";
    }

    @Override
    public String description() {
        return "Attacks on defenders of human rights in modern news: perpetrator type, victims, country, date. SET: a file of "
                + "hrdsattack without \".json\" (dev).";
    }

    @Override
    public Result run(Task task) throws IOException {
        Reader reader = Readers.load();
        List<Pair> pairs = new ArrayList<>();
        Gazetteer gazetteer = Gazetteer.load();
        for (AttackData.Item item : new AttackData(gazetteer).read(task.get("hrdsattack/" + task.set() + ".json")))
            pairs.add(new Pair(item.key(), AttackMaker.of(reader.read(item.report()), gazetteer)));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("articles", pairs.size()));
        figures.add(accuracy(
                "perpetrator_type_accuracy",
                pairs,
                p -> p.key().perpetrator().equals(p.read().perpetrator())));
        figures.add(accuracy(
                "country_accuracy",
                pairs,
                p -> p.key().country().equals(p.read().country())));
        figures.add(accuracy(
                "date_day_accuracy",
                pairs,
                p -> p.key().date().day() == p.read().date().day()));
        figures.add(accuracy(
                "date_month_accuracy",
                pairs,
                p -> p.key().date().month() == p.read().date().month()));
        figures.add(accuracy(
                "date_year_accuracy",
                pairs,
                p -> p.key().date().year() == p.read().date().year()));
        figures.addAll(sets("victim_names", pairs, Attack::victims));
        figures.addAll(sets("victim_types", pairs, Attack::victimTypes));
        figures.addAll(sets("violations", pairs, Attack::violations));
        return new Result(figures);
    }

    private static Figure accuracy(String name, List<Pair> pairs, Predicate<Pair> right) {
        return Figure.of(name, share(pairs, right), Bootstrap.interval(pairs, sample -> share(sample, right)));
    }

    private static double share(List<Pair> pairs, Predicate<Pair> right) {
        return Counts.percent((double) pairs.stream().filter(right).count(), pairs.size());
    }

    private static List<Figure> sets(String name, List<Pair> pairs, Function<Attack, Set<String>> values) {
        List<Counts> counts = pairs.stream()
                .map(p -> {
                    Set<String> both = new HashSet<>(values.apply(p.key()));
                    both.retainAll(values.apply(p.read()));
                    return new Counts(
                            both.size(),
                            values.apply(p.read()).size(),
                            values.apply(p.key()).size());
                })
                .toList();
        List<Figure> figures = new ArrayList<>(Figure.prf(name, Counts.sum(counts)));
        figures.removeLast();
        figures.add(Figure.of(
                name + "_f1",
                Counts.sum(counts).f1(),
                Bootstrap.interval(counts, sample -> Counts.sum(sample).f1())));
        return figures;
    }
}
