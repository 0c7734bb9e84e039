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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "3, 2"})
    void refusesWhatIsNoPieceOfText(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void readsItsCharacters() {
        assertThat(new Span(4, 8).of("The camp was hit")).isEqualTo("camp");
        assertThat(new Span(0, 4).shift(4)).isEqualTo(new Span(4, 8));
        assertThat(new Span(4, 8).length()).isEqualTo(4);
    }

    @Test
    void comesLongerFirst() {
        assertThat(new Span(2, 9)).isLessThan(new Span(2, 5)).isLessThan(new Span(3, 4));
    }

    @Property
    void theCoverIsTheLeastThatHoldsBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        Span cover = a.cover(b);
        assertThat(cover).isEqualTo(b.cover(a));
        assertThat(cover.contains(a) && cover.contains(b)).isTrue();
        assertThat(cover.start()).isIn(a.start(), b.start());
        assertThat(cover.end()).isIn(a.end(), b.end());
    }

    @Property
    void overlappingMeansACommonCharacter(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean common = false;
        for (int i = a.start(); i < a.end(); i++) common |= b.contains(new Span(i, i + 1));
        assertThat(a.overlaps(b)).isEqualTo(common).isEqualTo(b.overlaps(a));
    }

    @Property
    void theOrderFitsEquals(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 6))
                .as((start, length) -> new Span(start, start + length));
    }
}
