package org.tocsin.eval.reduced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void theBestOfAllIsNotTheGreedyOne() {
        assertThat(Assignment.best(new int[][] {{5, 4}, {4, 0}})).isEqualTo(8);
    }

    @Test
    void aTableNeedNotBeSquare() {
        assertThat(Assignment.best(new int[][] {{1, 2, 7}})).isEqualTo(7);
        assertThat(Assignment.best(new int[][] {{1}, {2}, {7}})).isEqualTo(7);
    }

    @Test
    void agreesWithTryingEverything() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int[][] gains = new int[1 + random.nextInt(4)][1 + random.nextInt(4)];
            for (int[] row : gains) for (int j = 0; j < row.length; j++) row[j] = random.nextInt(6);
            assertThat(Assignment.best(gains)).isEqualTo(tryAll(gains, 0, new boolean[gains[0].length]));
        }
    }

    private static int tryAll(int[][] gains, int row, boolean[] used) {
        if (row == gains.length) return 0;
        int best = tryAll(gains, row + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (used[j]) continue;
            used[j] = true;
            best = Math.max(best, gains[row][j] + tryAll(gains, row + 1, used));
            used[j] = false;
        }
        return best;
    }
}
