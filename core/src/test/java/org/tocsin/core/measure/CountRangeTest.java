package org.tocsin.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CountRangeTest {
    @Test
    void isShownAsItsBounds() {
        assertThat(CountRange.exactly(5)).hasToString("5");
        assertThat(CountRange.between(2, 4)).hasToString("2..4");
        assertThat(CountRange.atLeast(13)).hasToString("13..");
    }

    @Test
    void refusesNegativeAndEmptyRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.exactly(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.between(4, 2))
                .withMessageContaining("[4, 2]")
                .withMessageContaining("Maybe");
    }

    @Test
    void onlyOneNumberIsExact() {
        assertThat(CountRange.exactly(1000).isExact()).isTrue();
        assertThat(CountRange.between(1000, 1001).isExact()).isFalse();
        assertThat(CountRange.atLeast(1000).isExact()).isFalse();
    }

    @Property
    void theIntersectionHoldsWhatBothHold(@ForAll("ranges") CountRange a, @ForAll("ranges") CountRange b) {
        for (int n = 0; n <= 12; n++) {
            int count = n;
            boolean both = a.contains(count) && b.contains(count);
            assertThat(a.intersect(b).filter(c -> c.contains(count)).isPresent())
                    .as("%d in both %s and %s", n, a, b)
                    .isEqualTo(both);
        }
    }

    @Property
    void theSpanHoldsBothAndNoMoreThanItMust(@ForAll("ranges") CountRange a, @ForAll("ranges") CountRange b) {
        CountRange span = a.span(b);
        assertThat(span).isEqualTo(b.span(a));
        assertThat(span.intersect(a)).contains(a);
        assertThat(span.intersect(b)).contains(b);
        assertThat(span.min()).isIn(a.min(), b.min());
        assertThat(span.max()).isIn(a.max(), b.max());
    }

    @Property
    void overlappingIsSymmetricAndMeansACommonNumber(@ForAll("ranges") CountRange a, @ForAll("ranges") CountRange b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.overlaps(b)).isEqualTo(a.contains(b.min()) || b.contains(a.min()));
    }

    @Property
    void theOrderIsTotalAndFitsEquals(
            @ForAll("ranges") CountRange a, @ForAll("ranges") CountRange b, @ForAll("ranges") CountRange c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) assertThat(a).isLessThanOrEqualTo(c);
    }

    @Test
    void anOpenRangeComesAfterTheLongestClosedOne() {
        assertThat(CountRange.between(3, Integer.MAX_VALUE)).isLessThan(CountRange.atLeast(3));
    }

    @Provide
    Arbitrary<CountRange> ranges() {
        var bounds = Arbitraries.integers().between(0, 10);
        return Combinators.combine(bounds, bounds.injectNull(0.3))
                .as((min, length) -> new CountRange(min, length == null ? null : Integer.valueOf(min + length)));
    }
}
