package org.tocsin.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.Report;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.eval.TextFolder;

/** Measures how fast the reader is. It never judges: another machine has other numbers. */
public final class SpeedBenchmark implements Benchmark {
    private static final int MAX_THREADS = 2;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String description() {
        return "How fast reports are read, on one and two threads. SET: a folder of .txt files. With TOCSIN_CORENLP, the jar of "
                + "eval/corenlp, beside CoreNLP on the same texts.";
    }

    @Override
    public Defaults defaults() {
        return new Defaults("samples", "reports");
    }

    @Override
    public Result run(Task task) throws IOException {
        Path folder = task.get(task.set());
        List<Report> reports = TextFolder.read(folder);
        long start = System.nanoTime();
        Reader reader = Readers.load();
        reader.read(reports.getFirst());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("load_and_first_report_s", (System.nanoTime() - start) / 1e9));
        Throughput throughput = new Throughput(reader, reports);
        throughput.warmUp();
        for (int threads = 1; threads <= MAX_THREADS; threads++) figures.addAll(throughput.measure(threads));
        figures.add(FilterSpeed.measure(reports));
        PeakMemory.findMb().ifPresent(mb -> figures.add(Figure.of("peak_memory_mb", mb)));
        Optional<CoreNlp> coreNlp = CoreNlp.find();
        if (coreNlp.isPresent()) figures.addAll(coreNlp.get().measure(folder, MAX_THREADS));
        else
            task.say(
                    "TOCSIN_CORENLP is not set; CoreNLP is left out. Maybe build it: mvn -f eval/corenlp/pom.xml package");
        return new Result(figures);
    }
}
