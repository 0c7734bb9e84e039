package org.tocsin.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintTest {
    private static final String NIGHT =
            "Gunmen crossed the river at night and shot at a camp of miners, a nurse in the town said. Two men "
                    + "were brought to the hospital before dawn, and a third died on the road.";

    @Test
    void aTextIsLikeItselfAndUnlikeAnother() {
        String other =
                "The price of flour rose again in the markets of the province, traders complained, as trucks wait at the bridge.";
        assertThat(Print.likeness(Print.of(NIGHT), Print.of(NIGHT))).isEqualTo(1);
        assertThat(Print.likeness(Print.of(NIGHT), Print.of(other))).isLessThan(0.1);
    }

    @Test
    void aReprintIsNearlyAlikeAndMeetsItsOriginal() {
        String reprint = Print.of("Khorog, Friday. " + NIGHT);
        assertThat(Print.likeness(Print.of(NIGHT), reprint)).isCloseTo(0.93, within(0.15));
        Set<String> common = new HashSet<>(Print.bands(reprint));
        common.retainAll(Print.bands(Print.of(NIGHT)));
        assertThat(common).isNotEmpty();
    }

    @Test
    void aFewWordsHaveNone() {
        assertThat(Print.of("no words")).isEmpty();
        assertThat(Print.likeness("", "")).isZero();
        assertThat(Print.bands("")).isEqualTo(List.of());
    }
}
