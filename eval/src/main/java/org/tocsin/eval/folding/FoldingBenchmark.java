package org.tocsin.eval.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.statement.StatementId;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;

/**
 * Measures which reports are put together, from their text on: the reader reads, the line folds. A report of which the reader makes no
 * account is alone.
 */
public final class FoldingBenchmark implements Benchmark {
    @Override
    public String name() {
        return "folding";
    }

    @Override
    public String description() {
        return "Which reports tell of one event, and how many were hurt. SET: gva (its last quarter, or --from a day; gva/choose is"
                + " the quarter before, gva/fit the half before that), a folder in the form of eval/bench-incidents (its test"
                + " part; FOLDER/dev, FOLDER/all), a folder of stories, scale (speed of folding made-up accounts in memory; scale/1000000 for one"
                + " size, scale/under_fire for one district), or store (speed of the store on them; store/1000000 and"
                + " store/under_fire likewise).";
    }

    @Override
    public Result run(Task task) throws IOException {
        if (task.set().equals("scale") || task.set().startsWith("scale/")) return new Result(Scale.measure(task));
        if (task.set().equals("store") || task.set().startsWith("store/")) return new Result(StoreScale.measure(task));
        List<Collected> worlds = collect(task);
        Collected collected = Collected.all(worlds);
        if (collected.items().isEmpty())
            throw new BenchException("No report in " + task.set() + ". Maybe pass an earlier --from.");
        task.say("folding " + collected.statements().size() + " statements");
        long start = System.nanoTime();
        List<Incident> incidents = worlds.stream()
                .flatMap(w -> Line.incidents(w.statements(), Rulings.NONE).stream())
                .toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Figure> figures = new ArrayList<>(figures(collected, incidents));
        if (worlds.size() == 1) figures.addAll(Reliability.figures(collected));
        figures.add(Figure.of("folding_accounts_per_s", collected.statements().size() / seconds));
        return new Result(figures);
    }

    /** Sets that are folded each for itself. */
    private static List<Collected> collect(Task task) throws IOException {
        String set = task.set();
        int slash = set.lastIndexOf('/');
        String last = set.substring(slash + 1);
        if (set.equals("gva")) return List.of(GvaSet.read(task, ""));
        if (set.startsWith("gva/") && GvaSet.isPart(last)) return List.of(GvaSet.read(task, last));
        boolean split = slash > 0 && List.of("dev", "test", "all").contains(last);
        Path folder = task.get(split ? set.substring(0, slash) : set);
        if (!Files.exists(folder.resolve("reports.jsonl"))) return StorySet.read(folder, task.data());
        return List.of(OwnSet.read(folder, split ? last : "test"));
    }

    private static List<Figure> figures(Collected collected, List<Incident> incidents) {
        Map<StatementId, Incident> byAccount = new HashMap<>();
        for (Incident incident : incidents)
            incident.evidence().accounts().forEach(a -> byAccount.put(a.id(), incident));
        List<String> found = new ArrayList<>();
        for (Collected.Item item : collected.items()) {
            Incident incident = item.main() == null ? null : byAccount.get(item.main());
            found.add(incident == null ? "alone-" + found.size() : incident.id().value());
        }
        Partition partition = new Partition(
                collected.items().stream().map(Collected.Item::gold).toList(), found);
        List<Figure> figures = new ArrayList<>(Figure.prf("pairwise", partition.pairs()));
        figures.addAll(prf("b_cubed", partition.bCubed()));
        figures.addAll(prf("ceaf", partition.ceaf()));
        figures.addAll(tolls(collected, byAccount).figures());
        figures.add(Figure.of("items", collected.items().size()));
        figures.add(Figure.of("items_without_account", (double)
                collected.items().stream().filter(i -> i.main() == null).count()));
        figures.add(Figure.of("incidents_of_empty_reports", (double) ofEmpty(collected, incidents)));
        figures.add(Figure.of("incidents_of_rumours_without_denial", (double) undenied(collected, byAccount)));
        return figures;
    }

    /** Incidents of events that did not happen, in which nobody denies it. */
    private static long undenied(Collected collected, Map<StatementId, Incident> byAccount) {
        return collected.items().stream()
                .filter(i -> i.main() != null && collected.unreal().contains(i.gold()))
                .map(i -> byAccount.get(i.main()))
                .filter(Objects::nonNull)
                .distinct()
                .filter(i -> i.evidence().listDenials().isEmpty())
                .count();
    }

    /** Incidents whose every account is of a report that tells of none. */
    private static long ofEmpty(Collected collected, List<Incident> incidents) {
        return incidents.stream()
                .filter(i -> i.evidence().accounts().stream()
                        .allMatch(
                                a -> collected.empty().contains(a.id().report().value())))
                .count();
    }

    private static List<Figure> prf(String prefix, double[] prf) {
        return List.of(
                Figure.of(prefix + "_precision", prf[0]),
                Figure.of(prefix + "_recall", prf[1]),
                Figure.of(prefix + "_f1", prf[2]));
    }

    private static TollScore tolls(Collected collected, Map<StatementId, Incident> byAccount) {
        Map<String, List<Collected.Item>> byGold = collected.items().stream()
                .collect(Collectors.groupingBy(Collected.Item::gold, TreeMap::new, Collectors.toList()));
        TollScore score = new TollScore();
        byGold.forEach((gold, items) -> {
            Collected.GoldToll toll = collected.tolls().get(gold);
            if (toll != null) score.add(items, toll, most(items, byAccount));
        });
        return score;
    }

    /** The incident that holds most of a gold event's reports, the one with the least id among equals. */
    private static Optional<Incident> most(List<Collected.Item> items, Map<StatementId, Incident> byAccount) {
        Map<Incident, Long> counts = items.stream()
                .flatMap(i -> i.main() == null
                        ? Optional.<Incident>empty().stream()
                        : Optional.ofNullable(byAccount.get(i.main())).stream())
                .collect(Collectors.groupingBy(i -> i, Collectors.counting()));
        return counts.entrySet().stream()
                .min(java.util.Map.Entry.<Incident, Long>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey);
    }
}
