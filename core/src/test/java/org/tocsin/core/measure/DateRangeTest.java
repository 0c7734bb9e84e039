package org.tocsin.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate DAY = LocalDate.parse("2025-11-26");

    @Test
    void isShownAsOneDayOrTwo() {
        assertThat(DateRange.on(DAY)).hasToString("2025-11-26");
        assertThat(new DateRange(DAY.minusDays(2), DAY)).hasToString("2025-11-24..2025-11-26");
    }

    @Test
    void refusesToRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(DAY, DAY.minusDays(1)))
                .withMessageContaining("2025-11-26")
                .withMessageContaining("Maybe");
    }

    @Test
    void countsBothEnds() {
        assertThat(DateRange.on(DAY).days()).isEqualTo(1);
        assertThat(new DateRange(DAY, DAY.plusDays(6)).days()).isEqualTo(7);
    }

    @Test
    void theGapOfTodayAndTomorrowIsOneDay() {
        assertThat(DateRange.on(DAY).gapDays(DateRange.on(DAY.plusDays(1)))).isEqualTo(1);
        assertThat(DateRange.on(DAY).gapDays(DateRange.on(DAY))).isZero();
    }

    @Property
    void theIntersectionHoldsWhatBothHold(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        for (int n = 0; n <= 25; n++) {
            LocalDate day = DAY.plusDays(n);
            assertThat(a.intersect(b).filter(c -> c.contains(day)).isPresent())
                    .isEqualTo(a.contains(day) && b.contains(day));
        }
    }

    @Property
    void theGapIsTheLeastDistanceOfTwoDays(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        long least = Long.MAX_VALUE;
        for (LocalDate x = a.from(); !x.isAfter(a.to()); x = x.plusDays(1))
            for (LocalDate y = b.from(); !y.isAfter(b.to()); y = y.plusDays(1))
                least = Math.min(least, Math.abs(x.toEpochDay() - y.toEpochDay()));
        assertThat(a.gapDays(b)).isEqualTo(least).isEqualTo(b.gapDays(a));
    }

    @Property
    void wideningBothByHalfClosesTheGap(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        int half = (int) (a.gapDays(b) + 1) / 2;
        assertThat(a.widen(half).intersect(b.widen(half))).isPresent();
        assertThat(a.widen(half).days()).isEqualTo(a.days() + 2L * half);
    }

    @Property
    void theOrderIsTotalAndFitsEquals(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        var days = Arbitraries.integers().between(0, 10);
        return Combinators.combine(days, days)
                .as((from, length) -> new DateRange(DAY.plusDays(from), DAY.plusDays(from + length)));
    }
}
