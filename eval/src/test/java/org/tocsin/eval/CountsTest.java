package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void precisionRecallAndF1() {
        Counts counts = Counts.sum(List.of(new Counts(1, 1, 2), new Counts(2, 3, 4)));
        assertThat(counts).isEqualTo(new Counts(3, 4, 6));
        assertThat(counts.precision()).isEqualTo(75);
        assertThat(counts.recall()).isEqualTo(50);
        assertThat(counts.f1()).isEqualTo(60);
    }

    @Test
    void nothingFoundIsNoDivisionByZero() {
        assertThat(Counts.NONE.f1()).isZero();
        assertThat(Counts.NONE.precision()).isZero();
    }
}
