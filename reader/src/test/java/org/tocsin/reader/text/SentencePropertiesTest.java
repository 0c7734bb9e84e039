package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.core.text.Sentence;

class SentencePropertiesTest {
    @Property(tries = 300)
    void everyCharacterIsInOneSentence(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void soItIsInTextThatLooksLikeNews(@ForAll("news") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "U.S. ",
                        "Gen. ",
                        "shots",
                        " ",
                        "\n",
                        "\r\n",
                        ". ",
                        "... ",
                        "?!",
                        "\"",
                        "”",
                        "5",
                        "2.5",
                        "The ",
                        "no. ",
                        "a.m. ",
                        "۔",
                        "\ud83d\ude00",
                        "\u2029",
                        "(",
                        "killed.The ",
                        "x".repeat(900))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static void check(String text) {
        List<Sentence> sentences = SentenceSplitter.split(text);
        int last = 0;
        for (Sentence s : sentences) {
            assertThat(s.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, s.span().start())).matches(SentencePropertiesTest::isBlank);
            assertThat(s.span().length()).isLessThanOrEqualTo(SentenceSplitter.MAX_CHARS);
            assertThat(TokenScanner.isBlank(text.charAt(s.span().start()))).isFalse();
            assertThat(TokenScanner.isBlank(text.charAt(s.span().end() - 1))).isFalse();
            last = s.span().end();
        }
        assertThat(text.substring(last)).matches(SentencePropertiesTest::isBlank);
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> TokenScanner.isBlank((char) c));
    }
}
