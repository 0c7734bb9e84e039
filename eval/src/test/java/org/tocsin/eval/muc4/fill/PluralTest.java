package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluralTest {
    @ParameterizedTest
    @ValueSource(strings = {"miners", "two of her guards", "guardsmen", "members of the union", "crew"})
    void theseAreMany(String words) {
        assertThat(Plural.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"miner", "union headquarters", "bus", "mother of two boys", "woman"})
    void theseAreOne(String words) {
        assertThat(Plural.is(words)).isFalse();
    }
}
