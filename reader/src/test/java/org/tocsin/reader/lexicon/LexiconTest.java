package org.tocsin.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;

final class LexiconTest {
    private static final Lexicons LEXICONS = Lexicons.load();

    @Test
    void onePatternStandsForSeveralPhrases() {
        assertThat(Lexicon.expand("kidnap(s|ped|)")).containsExactly("kidnaps", "kidnapped", "kidnap");
        assertThat(Lexicon.expand("(a|b) (c|d)")).containsExactly("a c", "a d", "b c", "b d");
    }

    @Test
    void theLongestPhraseWins() {
        List<Mention<Trigger>> found = scan("A roadside bomb exploded.");
        assertThat(found.getFirst().span()).isEqualTo(new Span(2, 15));
        assertThat(found.getFirst().value().type()).isEqualTo(EventType.REMOTE_EXPLOSIVE);
    }

    @Test
    void hyphensPartWordsAndApostrophesDoNot() {
        assertThat(LEXICONS.facilities().find("gold-mining company")).isPresent();
        assertThat(Token.of("Qal’ai Khumb's", new Span(0, 14)).stream().map(Token::lower))
                .containsExactly("qal'ai", "khumb", "'s");
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(scan("The ambassador was unattackable; bombast followed.")).isEmpty();
    }

    private static List<Mention<Trigger>> scan(String text) {
        return LEXICONS.triggers().scan(Token.of(text, new Span(0, text.length())));
    }
}
