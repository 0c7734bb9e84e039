package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;

class ToldNumbersTest {
    private static final String TEXT =
            "The six old priests and two of their guards were shot. At least seven nurses fled, and so did the teachers. Priests wept.";

    private final ToldNumbers numbers = new ToldNumbers(TEXT);

    @Test
    void aNumberStandsBeforeThePhraseOrInIt() {
        assertThat(numbers.findAt(span("priests"))).contains("6");
        assertThat(numbers.findAt(span("guards"))).contains("2");
        assertThat(numbers.findAt(span("two of their guards"))).contains("2");
        assertThat(numbers.findAt(span("nurses"))).contains("7 -");
        assertThat(numbers.findAt(span("teachers"))).isEmpty();
    }

    @Test
    void elsewhereTheSameWordIsCounted() {
        assertThat(numbers.findOf("priests")).contains("6");
        assertThat(numbers.findOf("teachers")).isEmpty();
    }

    @Test
    void aboutSoManyHaveATilde() {
        assertThat(ToldNumbers.written(CountRange.between(15, 25))).isEqualTo("~20");
        assertThat(ToldNumbers.written(CountRange.atLeast(2))).isEqualTo("PLURAL");
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
