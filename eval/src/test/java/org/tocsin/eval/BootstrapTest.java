package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Of 400 throws of a fair coin, the share of heads has a standard error of 2.5 points: the interval is about 10 wide. */
    @Test
    void theIntervalIsAsWideAsTheStandardErrorSays() {
        List<Integer> coins = IntStream.range(0, 400).mapToObj(i -> i % 2).toList();
        Interval interval = Bootstrap.interval(
                coins,
                sample -> 100 * sample.stream().mapToInt(i -> i).average().orElse(0));
        assertThat(interval.low()).isBetween(44.0, 46.5);
        assertThat(interval.high()).isBetween(53.5, 56.0);
    }

    @Test
    void theSameItemsGiveTheSameInterval() {
        List<Integer> items = List.of(1, 5, 9, 2);
        assertThat(Bootstrap.interval(items, s -> s.getFirst()))
                .isEqualTo(Bootstrap.interval(items, s -> s.getFirst()));
    }
}
