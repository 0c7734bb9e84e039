package org.tocsin.reader.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

class CountPropertiesTest {
    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000)
    void anyRowOfNumberWordsIsRead(@ForAll("numbers") String text) {
        check(text);
    }

    @Property
    void everyNumberIsReadBack(@ForAll int number) {
        int n = number == Integer.MIN_VALUE ? 0 : Math.abs(number) % 1_000_000_000;
        String text = String.format(java.util.Locale.ROOT, "They saw %,d guards", n);
        assertThat(Counts.scan(text)).extracting(Mention::value).containsExactly(CountRange.exactly(n));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(
                        "two",
                        "hundred",
                        "thousand",
                        "and",
                        "a",
                        "half",
                        "dozen",
                        "dozens",
                        "of",
                        "-",
                        "to",
                        "or",
                        "more",
                        "than",
                        "at least",
                        "up to",
                        "between",
                        "5",
                        "1,200",
                        "2.5",
                        "million",
                        "billion",
                        "no",
                        "several",
                        "nearly",
                        "about",
                        "fewer than",
                        "zero",
                        "odd",
                        "+",
                        ".",
                        ",",
                        "November",
                        "2025",
                        "km",
                        "one",
                        "99")
                .list()
                .ofMaxSize(25)
                .flatMap(parts -> Arbitraries.of(" ", "").map(by -> String.join(by, parts)));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : List.of(
                "(", "9", " ", "-", "two ", "hundred ", "and a half ", "at least ", "5-", "a ", "no ", "1,", "١"))
            check(piece.repeat(1_000_000 / piece.length()));
    }

    private static void check(String text) {
        int last = 0;
        for (Mention<CountRange> m : Counts.scan(text)) {
            assertThat(m.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(m.span().end()).isLessThanOrEqualTo(text.length());
            last = m.span().end();
        }
    }
}
