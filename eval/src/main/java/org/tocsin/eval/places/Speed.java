package org.tocsin.eval.places;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.eval.Figure;
import org.tocsin.reader.gazetteer.NameHit;

/** How many reports are read in a second, on one thread, after the reports were read once before. */
final class Speed {
    private static final long ENOUGH_NANOS = 4_000_000_000L;

    private Speed() {}

    static List<Figure> measure(Judge judge, List<GoldReport> reports) {
        List<List<NameHit>> hits = new ArrayList<>();
        for (GoldReport report : reports) hits.add(judge.hits(report));
        int[] next = {0};
        double resolution = perSecond(() -> {
            int i = next[0]++ % reports.size();
            judge.resolve(reports.get(i), hits.get(i));
        });
        double all = perSecond(() -> judge.read(reports.get(next[0]++ % reports.size())));
        return List.of(Figure.of("documents_per_s_resolution", resolution), Figure.of("documents_per_s", all));
    }

    private static double perSecond(Runnable one) {
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < ENOUGH_NANOS) {
            one.run();
            count++;
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }
}
