package org.tocsin.reader.encoder;

import java.util.Arrays;

/**
 * The most likely tags of some words in a row, of all rows of tags that are possible: an I only follows a B or an I of its own type.
 * The best tag of each word by itself may break a span in two, or leave its first word out (Viterbi 1967).
 */
final class TagPath {
    private static final int OUTSIDE = 0;

    private final double[] openingCosts;

    /** @param openingCosts for each type, what a span costs, as log odds: against many short spans in the place of a long one */
    TagPath(double... openingCosts) {
        this.openingCosts = openingCosts.clone();
    }

    /** @param scores a row for each word: O, then B and I of each type */
    int[] find(double[][] scores) {
        int tags = 1 + 2 * openingCosts.length;
        int[][] before = new int[scores.length][tags];
        double[] sums = new double[tags];
        Arrays.fill(sums, Double.NEGATIVE_INFINITY);
        sums[OUTSIDE] = 0;
        for (int word = 0; word < scores.length; word++) {
            double[] next = new double[tags];
            int best = best(sums);
            for (int tag = 0; tag < tags; tag++) {
                before[word][tag] = isInside(tag) ? better(sums, tag, tag - 1) : best;
                next[tag] = sums[before[word][tag]] + scores[word][tag] - cost(tag);
            }
            sums = next;
        }
        int[] path = new int[scores.length];
        int tag = best(sums);
        for (int word = scores.length - 1; word >= 0; word--) {
            path[word] = tag;
            tag = before[word][tag];
        }
        return path;
    }

    private double cost(int tag) {
        return tag == OUTSIDE || isInside(tag) ? 0 : openingCosts[(tag - 1) / 2];
    }

    private static boolean isInside(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    private static int better(double[] sums, int a, int b) {
        return sums[a] >= sums[b] ? a : b;
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int tag = 1; tag < sums.length; tag++) if (sums[tag] > sums[best]) best = tag;
        return best;
    }
}
