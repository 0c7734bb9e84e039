package org.tocsin.eval.kinds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.line.Reader;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.MainEvent;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;

/** The kind of event of a text, one of ACLED's 25 sub-event types, as CASE 2021 task 2 scores it. A text without a kind is wrong. */
public final class KindsBenchmark implements Benchmark {
    /** One text: its kind by the key, and the kind that was read, if any. */
    record Pair(EventType key, Optional<EventType> read) {}

    private static final int COLUMNS = 3;

    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public String description() {
        return "The kind of event, one of ACLED's 25. SET: a TSV file in the data, with id, text, sub-event type (name or CASE code).";
    }

    @Override
    public Result run(Task task) throws IOException {
        Reader reader = Readers.load();
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file(task))) {
            String[] cells = line.split("\t", -1);
            if (cells.length < COLUMNS) continue;
            Optional<EventType> key = KindCodes.find(cells[2]);
            if (key.isPresent() && !cells[1].isBlank()) pairs.add(new Pair(key.get(), read(reader, cells[1])));
        }
        if (pairs.isEmpty())
            throw new BenchException("No line of " + task.set()
                    + " has an id, a text and a sub-event type. Maybe the columns are in another order.");
        return new Result(figures(pairs));
    }

    private static Path file(Task task) {
        Path file = task.get(task.set());
        if (!Files.isRegularFile(file))
            throw new BenchException(file + " is no file. Maybe name a TSV file: --set event_type/NAME.tsv.");
        return file;
    }

    private static Optional<EventType> read(Reader reader, String text) {
        Report report = Report.of("bench", null, null, null, MediaType.TEXT, text);
        return MainEvent.accounts(reader.read(report)).stream()
                .map(Account::happening)
                .map(h -> h.event().value())
                .findFirst();
    }

    static List<Figure> figures(List<Pair> pairs) {
        return List.of(
                Figure.of("texts", pairs.size()),
                Figure.of("accuracy", accuracy(pairs), Bootstrap.interval(pairs, KindsBenchmark::accuracy)),
                Figure.of("macro_f1", f1(pairs, false)),
                Figure.of("weighted_f1", f1(pairs, true), Bootstrap.interval(pairs, sample -> f1(sample, true))),
                Figure.of(
                        "texts_without_event",
                        Counts.percent(
                                (double) pairs.stream()
                                        .filter(p -> p.read().isEmpty())
                                        .count(),
                                pairs.size())));
    }

    private static double accuracy(List<Pair> pairs) {
        long right = pairs.stream()
                .filter(p -> p.read().equals(Optional.of(p.key())))
                .count();
        return Counts.percent((double) right, pairs.size());
    }

    /** The mean F1 of the kinds in the key: each the same, or by how many texts it has. */
    private static double f1(List<Pair> pairs, boolean weighted) {
        Map<EventType, Counts> counts = new EnumMap<>(EventType.class);
        for (Pair p : pairs) {
            boolean right = p.read().equals(Optional.of(p.key()));
            counts.merge(p.key(), new Counts(right ? 1 : 0, 0, 1), Counts::plus);
            p.read().ifPresent(r -> counts.merge(r, new Counts(0, 1, 0), Counts::plus));
        }
        double sum = 0;
        double weights = 0;
        for (Counts c : counts.values()) {
            double weight = weighted ? c.gold() : c.gold() > 0 ? 1 : 0;
            sum += weight * c.f1();
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
