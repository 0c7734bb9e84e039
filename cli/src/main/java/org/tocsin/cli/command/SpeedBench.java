package org.tocsin.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.Report;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.ReportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast the reader is. It never judges: another machine has other numbers. */
@Command(
        name = "speed",
        description = "How many reports and words the reader reads in a second, with one and two threads.")
final class SpeedBench implements Callable<Integer> {
    /** Enough work after a small set of reports was read again and again that Java has compiled what it will. */
    private static final int WARM_UP_READS = 400;

    private final TocsinCommand root;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "a folder of reports (default: the samples)")
    private @Nullable Path path;

    @Option(
            names = "--reads",
            paramLabel = "N",
            defaultValue = "2000",
            description = "read so many reports in each run, round and round (default: ${DEFAULT-VALUE})")
    private int reads;

    @Mixin
    private FormatOption format = new FormatOption();

    SpeedBench(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        List<Report> reports = reports();
        Line line = root.wiring().line();
        run(line, reports, Math.min(WARM_UP_READS, reads), 1);
        List<Speed> speeds = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) speeds.add(run(line, reports, reads, threads));
        var out = root.wiring().terminal().out();
        if (!format.isJson()) out.println("threads  reports/s    words/s");
        for (Speed speed : speeds) out.println(format.isJson() ? speed.json() : speed.row());
        out.flush();
        return ExitCode.OK;
    }

    private List<Report> reports() {
        Path folder =
                path != null ? path : root.wiring().program().resolve("samples").resolve("reports");
        Intake intake = new Intake(root.wiring().pages(), Heading.NONE, Heading.of("bench", null));
        try (Stream<Found> found = new ReportFiles(intake).stream(List.of(folder))) {
            List<Report> reports = found.flatMap(
                            f -> f instanceof Found.OfReport r ? Stream.of(r.report()) : Stream.empty())
                    .limit(reads)
                    .toList();
            if (reports.isEmpty())
                throw new BadInputException("There is no report in " + folder + ". Maybe name another folder.");
            return reports;
        }
    }

    private static Speed run(Line line, List<Report> reports, int reads, int threads)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        long words = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) parts.add(pool.submit(() -> share(line, reports, reads, next)));
            for (Future<Long> part : parts) words += part.get();
        }
        return new Speed(threads, reads, words, (System.nanoTime() - start) / 1e9);
    }

    private static long share(Line line, List<Report> reports, int reads, AtomicInteger next) {
        long words = 0;
        for (int i = next.getAndIncrement(); i < reads; i = next.getAndIncrement()) {
            String text = line.read(reports.get(i % reports.size())).article().content();
            words += words(text);
        }
        return words;
    }

    private static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }

    private record Speed(int threads, int reads, long words, double seconds) {
        String row() {
            return String.format(Locale.ROOT, "%7d  %,9.0f  %,9.0f", threads, reads / seconds, words / seconds);
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"bench\":\"speed\",\"threads\":%d,\"reports\":%d,\"words\":%d,\"seconds\":%.3f}",
                    threads,
                    reads,
                    words,
                    seconds);
        }
    }
}
