package org.tocsin.eval.attribution;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.Report;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.TextFolder;
import org.tocsin.reader.Region;

/**
 * What it costs to ask who says what: the reader beside one that leaves it out, on the same reports in turn, in processor time of one
 * thread, so that what else runs on the machine counts for neither. A reader without speakers makes fewer statements as well, and that
 * saving is counted too: the heads of the encoder alone cost less.
 */
final class AttributionCost {
    private static final double WARM_UP_S = 5;
    private static final double MEASURED_S = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Reader with = Readers.load();
    private final Reader without = Readers.loadWithoutAttribution(Region.FIRST);
    private final List<Report> reports;
    private long nanosWith;
    private long nanosWithout;
    private long words;

    private AttributionCost(List<Report> reports) {
        this.reports = reports;
    }

    /** The share of the throughput that is lost on the .txt files of a folder, in percent, and both speeds. */
    static Result measure(Path folder) throws IOException {
        AttributionCost cost = new AttributionCost(TextFolder.read(folder));
        cost.run(WARM_UP_S);
        cost.forget();
        cost.run(MEASURED_S);
        return new Result(List.of(
                Figure.of("attribution_costs", 100 * (1 - (double) cost.nanosWithout / cost.nanosWith)),
                Figure.of("words_per_cpu_s_with_attribution", cost.words * 1e9 / cost.nanosWith),
                Figure.of("words_per_cpu_s_without_attribution", cost.words * 1e9 / cost.nanosWithout),
                Figure.of("reports", cost.reports.size())));
    }

    private void forget() {
        nanosWith = 0;
        nanosWithout = 0;
        words = 0;
    }

    /** Whole rounds over the reports until the time is over; the two readers take turns to be first. */
    private void run(double seconds) {
        long end = THREADS.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
        boolean first = true;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            for (Report report : reports) {
                if (first) nanosWith += nanos(with, report);
                nanosWithout += nanos(without, report);
                if (!first) nanosWith += nanos(with, report);
                words += report.content().strip().split("\\s+", -1).length;
            }
            first = !first;
        }
    }

    private static long nanos(Reader reader, Report report) {
        long start = THREADS.getCurrentThreadCpuTime();
        reader.read(report);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
