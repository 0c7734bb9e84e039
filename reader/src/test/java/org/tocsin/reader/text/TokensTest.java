package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void wordsNumbersAndMarks() {
        assertThat(words("At 5 o'clock, G7's 1,200 men (7.62mm) don't go. 1,20,000 or 5,7"))
                .containsExactly(
                        "At",
                        "5",
                        "o'clock",
                        ",",
                        "G7",
                        "'s",
                        "1,200",
                        "men",
                        "(",
                        "7.62",
                        "mm",
                        ")",
                        "don't",
                        "go",
                        ".",
                        "1,20,000",
                        "or",
                        "5",
                        ",",
                        "7");
    }

    @Test
    void outsideTheTextThereIsTheEmptyToken() {
        Tokens tokens = Tokens.of("Shots");
        assertThat(tokens.lower(-1)).isEmpty();
        assertThat(tokens.lower(1)).isEmpty();
        assertThat(tokens.isNumber(1)).isFalse();
        assertThat(tokens.isWord(5)).isFalse();
        assertThat(tokens.touchesNext(0)).isFalse();
    }

    @Test
    void veryLongWordsAreUnknown() {
        assertThat(Tokens.of("a".repeat(1_000_000)).lower(0)).isEmpty();
    }

    @Property(tries = 300)
    void tokensHoldEveryCharacterThatIsNotBlank(@ForAll String text) {
        String all = String.join("", words(text));
        StringBuilder expected = new StringBuilder();
        for (char c : text.toCharArray()) if (!TokenScanner.isBlank(c)) expected.append(c);
        assertThat(all).isEqualTo(expected.toString());
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) words.add(tokens.span(i, i + 1).of(text));
        return words;
    }
}
