package org.tocsin.eval.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tocsin.core.line.Reader;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Report;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Figure;
import org.tocsin.reader.lexicon.Token;

/** Reads the same reports again and again for some seconds. */
final class Throughput {
    /** Time after which Java has compiled what it will. */
    private static final double WARM_UP_S = 5;

    private static final double MEASURED_S = 10;

    private final Reader reader;
    private final List<Report> reports;

    /** What was read. */
    private record Work(long reports, long words, long tokens) {
        Work plus(Work o) {
            return new Work(reports + o.reports, words + o.words, tokens + o.tokens);
        }
    }

    Throughput(Reader reader, List<Report> reports) {
        this.reader = reader;
        this.reports = List.copyOf(reports);
    }

    void warmUp() {
        run(1, WARM_UP_S);
    }

    List<Figure> measure(int threads) {
        long start = System.nanoTime();
        Work work = run(threads, MEASURED_S);
        double seconds = (System.nanoTime() - start) / 1e9;
        String suffix = "_per_s_" + threads + (threads == 1 ? "_thread" : "_threads");
        return List.of(
                Figure.of("reports" + suffix, work.reports() / seconds),
                Figure.of("words" + suffix, work.words() / seconds),
                Figure.of("tokens" + suffix, work.tokens() / seconds));
    }

    private Work run(int threads, double seconds) {
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        Work work = new Work(0, 0, 0);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Work>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) tasks.add(() -> share(next, end));
            for (Future<Work> part : pool.invokeAll(tasks)) work = work.plus(part.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A report could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted. Maybe run it again.");
        }
        return work;
    }

    private Work share(AtomicInteger next, long end) {
        Work work = new Work(0, 0, 0);
        while (System.nanoTime() < end) {
            Report report = reports.get(Math.floorMod(next.getAndIncrement(), reports.size()));
            String text = reader.read(report).article().content();
            work = work.plus(new Work(
                    1,
                    text.strip().split("\\s+", -1).length,
                    Token.of(text, new Span(0, text.length())).size()));
        }
        return work;
    }
}
