package org.tocsin.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.Told;
import org.tocsin.core.measure.Span;

class EditionTest {
    private static Article article(String title, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> all = new ArrayList<>();
        for (String s : sentences) {
            all.add(new Sentence(all.size(), 0, new Span(text.length(), text.length() + s.length())));
            text.append(s).append(' ');
        }
        return new Article(Told.report(1), title, text.toString(), all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTED-Drone hits mine near Yol",
                "UPDATE 2-Drone hits mine near Yol",
                "Retracted: drone hits mine near Yol",
                "Drone hits mine near Yol (corrected)",
                "drone hits  mine near Yol"
            })
    void theMarksOfAnUpdateAreNoPartOfTheStory(String headline) {
        assertThat(Edition.story(headline)).isEqualTo("drone hits mine near yol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drone hits mine | Four died at the mine. | UPDATE",
                "CORRECTED-Drone hits mine | Four died at the mine. | CORRECTION",
                "Drone hits mine | Four died. An earlier version of this article gave five dead. | CORRECTION",
                "Retraction: drone hits mine | We were deceived. | RETRACTION",
                "Drone hits mine | This story has been retracted. | RETRACTION",
                "Minister withdraws order | The troops have withdrawn from the corrected line. | UPDATE"
            })
    void anArticleSaysWhetherItCorrectsItself(String headline, String text, EditionKind kind) {
        assertThat(Edition.kindOf(article(headline, text))).isEqualTo(kind);
    }

    @Test
    void whatChangedIsToldBySentences() {
        Article old = article("A", "Five died.", "It was night.");
        Article now = article("A", "Four died.", "It was  Night.");
        assertThat(Edition.onlyIn(now, old)).containsExactly("Four died.");
        assertThat(Edition.onlyIn(old, now)).containsExactly("Five died.");
    }
}
