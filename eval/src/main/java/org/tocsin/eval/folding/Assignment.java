package org.tocsin.eval.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The best one-to-one assignment (Kuhn and Munkres), each connected part of the table by itself. */
final class Assignment {
    private Assignment() {}

    /** Gold and found events that share items, directly or through others. */
    record Part(List<String> golds, List<String> founds) {}

    static List<Part> parts(Partition p) {
        Map<String, String> up = new HashMap<>();
        for (int i = 0; i < p.gold().size(); i++) {
            String a = root(up, "g" + p.gold().get(i));
            String b = root(up, "f" + p.found().get(i));
            if (!a.equals(b)) up.put(a, b);
        }
        Map<String, Set<String>> golds = new TreeMap<>();
        Map<String, Set<String>> founds = new TreeMap<>();
        for (int i = 0; i < p.gold().size(); i++) {
            String root = root(up, "g" + p.gold().get(i));
            golds.computeIfAbsent(root, k -> new LinkedHashSet<>()).add(p.gold().get(i));
            founds.computeIfAbsent(root, k -> new LinkedHashSet<>())
                    .add(p.found().get(i));
        }
        List<Part> parts = new ArrayList<>();
        golds.forEach((root, g) ->
                parts.add(new Part(List.copyOf(g), List.copyOf(founds.getOrDefault(root, Set.of())))));
        return parts;
    }

    private static String root(Map<String, String> up, String label) {
        String at = label;
        for (String next = up.get(at); next != null; next = up.get(at)) at = next;
        return at;
    }

    /** The greatest sum of worths, none of them negative, with each row and column used once at most. */
    static double best(double[][] worth) {
        int n = Math.max(worth.length, worth.length == 0 ? 0 : worth[0].length);
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++) augment(worth, row, u, v, rowOf);
        double sum = 0;
        for (int c = 1; c <= n; c++) sum += worth(worth, rowOf[c], c);
        return sum;
    }

    private static double worth(double[][] worth, int row, int column) {
        return row <= worth.length && column <= worth[0].length ? worth[row - 1][column - 1] : 0;
    }

    /** One step of the Hungarian method with potentials, on costs that are the negative worths. */
    private static void augment(double[][] worth, int row, double[] u, double[] v, int[] rowOf) {
        int n = rowOf.length - 1;
        int[] way = new int[n + 1];
        double[] least = new double[n + 1];
        boolean[] used = new boolean[n + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int next = 0;
            double delta = Double.MAX_VALUE;
            for (int c = 1; c <= n; c++) {
                if (used[c]) continue;
                double cost = -worth(worth, rowOf[at], c) - u[rowOf[at]] - v[c];
                if (cost < least[c]) {
                    least[c] = cost;
                    way[c] = at;
                }
                if (least[c] < delta) {
                    delta = least[c];
                    next = c;
                }
            }
            for (int c = 0; c <= n; c++)
                if (used[c]) {
                    u[rowOf[c]] += delta;
                    v[c] -= delta;
                } else least[c] -= delta;
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[way[at]];
            at = way[at];
        }
    }
}
