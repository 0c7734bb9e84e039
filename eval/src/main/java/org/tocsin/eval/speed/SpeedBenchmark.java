package org.tocsin.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.reader.RuleReader;

/** Measures how fast the reader is. It never judges: another machine has other numbers. */
public final class SpeedBenchmark implements Benchmark {
    /** Enough work after a small set of reports was read again and again that Java has compiled what it will. */
    private static final int WARM_UP_READS = 400;

    private static final int READS = 2000;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String description() {
        return "How many reports and words are read in a second, on one and two threads. SET: a folder of .txt files.";
    }

    @Override
    public Defaults defaults() {
        return new Defaults("samples", "reports");
    }

    @Override
    public Result run(Task task) throws IOException {
        List<Report> reports = reports(task.get(task.set()));
        Reader reader = RuleReader.load();
        measure(reader, reports, WARM_UP_READS, 1);
        List<Figure> figures = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) figures.addAll(measure(reader, reports, READS, threads));
        return new Result(figures);
    }

    private static List<Report> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Report> reports = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(SpeedBenchmark::report)
                    .toList();
            if (reports.isEmpty())
                throw new BenchException("There is no .txt file in " + folder + ". Maybe name another --set.");
            return reports;
        }
    }

    private static Report report(Path file) {
        try {
            return Report.of("bench", null, null, null, MediaType.TEXT, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Figure> measure(Reader reader, List<Report> reports, int reads, int threads) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        long words = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) parts.add(pool.submit(() -> share(reader, reports, reads, next)));
            for (Future<Long> part : parts) words += part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A report could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted. Maybe run it again.");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String suffix = "_per_s_" + threads + (threads == 1 ? "_thread" : "_threads");
        return List.of(Figure.of("reports" + suffix, reads / seconds), Figure.of("words" + suffix, words / seconds));
    }

    private static long share(Reader reader, List<Report> reports, int reads, AtomicInteger next) {
        long words = 0;
        for (int i = next.getAndIncrement(); i < reads; i = next.getAndIncrement())
            words +=
                    words(reader.read(reports.get(i % reports.size())).article().content());
        return words;
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
