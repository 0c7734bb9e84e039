package org.tocsin.eval.counts;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.CsvTable;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;

/**
 * The Aid Worker Security Database: counts read from the narrative against those that were coded. A count is right where it is
 * exactly the coded one; nobody is 0. The narrative may tell less than the coders knew, so 100 cannot be reached.
 */
public final class CountsBenchmark implements Benchmark {
    private record Pair(Tolls key, Tolls read) {}

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public String description() {
        return "Killed, wounded and kidnapped aid workers, exactly. SET: a year or years of awsd (2013, 1997-2010).";
    }

    @Override
    public Result run(Task task) throws IOException {
        Reader reader = Readers.load();
        List<Pair> pairs = new ArrayList<>();
        for (Map<String, String> row : rows(task))
            pairs.add(new Pair(key(row), TollMaker.of(reader.read(report(row)))));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("incidents", pairs.size()));
        figures.addAll(figures("total", pairs, Tolls::total));
        figures.addAll(figures("national", pairs, Tolls::nationals));
        figures.addAll(figures("international", pairs, Tolls::internationals));
        return new Result(figures);
    }

    private static List<Figure> figures(String group, List<Pair> pairs, Function<Tolls, Toll> toll) {
        return List.of(
                exact("killed_exact_" + group, pairs, t -> toll.apply(t).killed()),
                exact("wounded_exact_" + group, pairs, t -> toll.apply(t).wounded()),
                exact("kidnapped_exact_" + group, pairs, t -> toll.apply(t).kidnapped()),
                found(
                        "killed_exact_" + group + "_where_any",
                        pairs,
                        t -> toll.apply(t).killed()),
                found(
                        "wounded_exact_" + group + "_where_any",
                        pairs,
                        t -> toll.apply(t).wounded()),
                found(
                        "kidnapped_exact_" + group + "_where_any",
                        pairs,
                        t -> toll.apply(t).kidnapped()));
    }

    private static Figure exact(String name, List<Pair> pairs, ToIntFunction<Tolls> count) {
        return Figure.of(name, share(pairs, count), Bootstrap.interval(pairs, sample -> share(sample, count)));
    }

    /** Among the incidents that have any: most have none of most, which is easy to say. */
    private static Figure found(String name, List<Pair> pairs, ToIntFunction<Tolls> count) {
        return Figure.of(
                name,
                share(pairs.stream().filter(p -> count.applyAsInt(p.key()) > 0).toList(), count));
    }

    private static double share(List<Pair> pairs, ToIntFunction<Tolls> count) {
        return Counts.percent(
                (double) pairs.stream()
                        .filter(p -> count.applyAsInt(p.key()) == count.applyAsInt(p.read()))
                        .count(),
                pairs.size());
    }

    private static List<Map<String, String>> rows(Task task) throws IOException {
        if (!task.set().matches("\\d{4}(?:-\\d{4})?"))
            throw new BenchException("\"" + task.set() + "\" is no year. Maybe --set 2013 or --set 1997-2010.");
        int from = Integer.parseInt(task.set().substring(0, 4));
        int to = Integer.parseInt(task.set().substring(task.set().length() - 4));
        List<Map<String, String>> rows = CsvTable.read(task.get("awsd/incidents_to_2013.csv")).stream()
                .filter(r -> number(r, "Year") >= from && number(r, "Year") <= to)
                .filter(r -> !r.getOrDefault("Details", "").isBlank())
                .toList();
        if (rows.isEmpty())
            throw new BenchException("There is no incident of " + task.set() + ". Maybe name another --set.");
        return rows;
    }

    private static Report report(Map<String, String> row) {
        return Report.of(
                "awsd", published(row).orElse(null), null, null, MediaType.TEXT, row.getOrDefault("Details", ""));
    }

    private static Optional<Published> published(Map<String, String> row) {
        try {
            return Optional.of(
                    Published.on(LocalDate.of(number(row, "Year"), number(row, "Month"), number(row, "Day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Tolls key(Map<String, String> row) {
        return new Tolls(
                new Toll(
                        number(row, "Nationals killed"),
                        number(row, "Nationals wounded"),
                        number(row, "Nationals kidnapped")),
                new Toll(
                        number(row, "Internationals killed"),
                        number(row, "Internationals wounded"),
                        number(row, "Internationals kidnapped")),
                new Toll(number(row, "Total killed"), number(row, "Total wounded"), number(row, "Total kidnapped")));
    }

    /** 0 where the cell is empty. */
    private static int number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "").strip();
        return cell.matches("\\d{1,6}") ? Integer.parseInt(cell) : 0;
    }
}
