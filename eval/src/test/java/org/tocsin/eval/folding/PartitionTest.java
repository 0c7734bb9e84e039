package org.tocsin.eval.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final List<String> GOLD = List.of("a", "a", "a", "b", "b", "c");

    @Test
    void aPerfectPartitionHasAllOfEach() {
        Partition same = new Partition(GOLD, List.of("1", "1", "1", "2", "2", "3"));
        assertThat(same.pairs().f1()).isEqualTo(100);
        assertThat(same.bCubed()).containsExactly(100, 100, 100);
        assertThat(same.ceaf()).containsExactly(100, 100, 100);
    }

    @Test
    void allAloneIsPreciseAndFindsLittle() {
        Partition alone = new Partition(GOLD, List.of("1", "2", "3", "4", "5", "6"));
        assertThat(alone.pairs().recall()).isZero();
        assertThat(alone.bCubed()[0]).isEqualTo(100);
        assertThat(alone.bCubed()[1]).isCloseTo(50, within(1e-9));
        // The best pairs: 2/4 for a, 2/3 for b, 1 for c.
        assertThat(alone.ceaf()[1]).isCloseTo(100 * (0.5 + 2 / 3.0 + 1) / 3, within(1e-9));
    }

    @Test
    void allTogetherFindsAllAndIsWrong() {
        Partition together = new Partition(GOLD, List.of("1", "1", "1", "1", "1", "1"));
        assertThat(together.pairs().precision()).isCloseTo(100 * 4 / 15.0, within(1e-9));
        assertThat(together.pairs().recall()).isEqualTo(100);
        assertThat(together.bCubed()[1]).isEqualTo(100);
    }

    @Test
    void theBestAssignmentIsNotTheGreedyOne() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isCloseTo(1.6, within(1e-9));
    }
}
