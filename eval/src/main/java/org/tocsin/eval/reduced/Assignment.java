package org.tocsin.eval.reduced;

import java.util.Arrays;

/** The best assignment of rows to columns, each used once at most: the Hungarian method (Kuhn 1955), in its O(n³) form. */
final class Assignment {
    private final long[][] costs;
    private final int size;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;

    private Assignment(int[][] gains) {
        size = Math.max(gains.length, gains[0].length);
        costs = new long[size + 1][size + 1];
        for (int i = 0; i < gains.length; i++)
            for (int j = 0; j < gains[i].length; j++) costs[i + 1][j + 1] = -gains[i][j];
        rowPrice = new long[size + 1];
        columnPrice = new long[size + 1];
        rowOf = new int[size + 1];
    }

    /** The greatest sum of gains; the table needs a row and a column. */
    static int best(int[][] gains) {
        Assignment assignment = new Assignment(gains);
        for (int row = 1; row <= assignment.size; row++) assignment.assign(row);
        long cost = 0;
        for (int column = 1; column <= assignment.size; column++)
            cost += assignment.costs[assignment.rowOf[column]][column];
        return (int) -cost;
    }

    /** Finds the cheapest chain of changes that gives this row a column. Row and column 0 are outside the table. */
    private void assign(int row) {
        int[] before = new int[size + 1];
        long[] slack = new long[size + 1];
        boolean[] seen = new boolean[size + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            seen[column] = true;
            column = next(column, before, slack, seen);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int next(int column, int[] before, long[] slack, boolean[] seen) {
        int row = rowOf[column];
        int next = 0;
        long least = Long.MAX_VALUE;
        for (int j = 1; j <= size; j++) {
            if (seen[j]) continue;
            long price = costs[row][j] - rowPrice[row] - columnPrice[j];
            if (price < slack[j]) {
                slack[j] = price;
                before[j] = column;
            }
            if (slack[j] < least) {
                least = slack[j];
                next = j;
            }
        }
        for (int j = 0; j <= size; j++) {
            if (seen[j]) {
                rowPrice[rowOf[j]] += least;
                columnPrice[j] -= least;
            } else slack[j] -= least;
        }
        return next;
    }
}
