package org.tocsin.eval.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.eval.Counts;

/**
 * How well a partition of items fits the gold one, by three measures that value different things: pairs (great events count most),
 * B-cubed (every item counts alike; Bagga and Baldwin 1998), and CEAF with the similarity phi4 (every event counts alike; Luo 2005).
 *
 * @param gold the gold event of each item
 * @param found the event that the item was put into
 */
record Partition(List<String> gold, List<String> found) {
    Partition {
        gold = List.copyOf(gold);
        found = List.copyOf(found);
        if (gold.size() != found.size())
            throw new IllegalArgumentException(gold.size() + " gold items, but " + found.size() + " found");
    }

    Counts pairs() {
        long correct = 0;
        for (int n : sizes(cells()).values()) correct += pairsOf(n);
        return new Counts(correct, pairsIn(found), pairsIn(gold));
    }

    private static long pairsIn(List<String> labels) {
        long pairs = 0;
        for (int n : sizes(labels).values()) pairs += pairsOf(n);
        return pairs;
    }

    private static long pairsOf(long n) {
        return n * (n - 1) / 2;
    }

    /** Precision, recall and F1 in percent. */
    double[] bCubed() {
        Map<String, Integer> cells = sizes(cells());
        Map<String, Integer> golds = sizes(gold);
        Map<String, Integer> founds = sizes(found);
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < gold.size(); i++) {
            double both = cells.getOrDefault(cell(i), 0);
            precision += both / founds.getOrDefault(found.get(i), 1);
            recall += both / golds.getOrDefault(gold.get(i), 1);
        }
        return prf(100 * precision / gold.size(), 100 * recall / gold.size());
    }

    /** Precision, recall and F1 in percent, under the best one-to-one assignment of events. */
    double[] ceaf() {
        List<String> rows = gold.stream().distinct().toList();
        List<String> columns = found.stream().distinct().toList();
        Map<String, Integer> cells = sizes(cells());
        Map<String, Integer> golds = sizes(gold);
        Map<String, Integer> founds = sizes(found);
        double best = 0;
        for (Assignment.Part part : Assignment.parts(this)) {
            double[][] worth = new double[part.golds().size()][part.founds().size()];
            for (int r = 0; r < worth.length; r++)
                for (int c = 0; c < worth[r].length; c++) {
                    String g = part.golds().get(r);
                    String f = part.founds().get(c);
                    double both = cells.getOrDefault(g + "\t" + f, 0);
                    worth[r][c] = 2 * both / (golds.getOrDefault(g, 0) + founds.getOrDefault(f, 0));
                }
            best += Assignment.best(worth);
        }
        return prf(100 * best / columns.size(), 100 * best / rows.size());
    }

    private static double[] prf(double precision, double recall) {
        double sum = precision + recall;
        return new double[] {precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum};
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) cells.add(cell(i));
        return cells;
    }

    private String cell(int i) {
        return gold.get(i) + "\t" + found.get(i);
    }

    private static Map<String, Integer> sizes(List<String> labels) {
        Map<String, Integer> sizes = new HashMap<>();
        for (String label : labels) sizes.merge(label, 1, Integer::sum);
        return sizes;
    }
}
