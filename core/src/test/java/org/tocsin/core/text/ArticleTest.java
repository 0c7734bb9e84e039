package org.tocsin.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.Span;

class ArticleTest {
    private static final String TEXT = "Shots fell. Two fled.";
    private static final Sentence FIRST = new Sentence(0, 0, new Span(0, 11));
    private static final Sentence SECOND = new Sentence(1, 0, new Span(12, 21));
    private static final Article ARTICLE = article(FIRST, SECOND);

    private static Article article(Sentence... sentences) {
        return new Article(Told.report(1), null, TEXT, List.of(sentences));
    }

    @Test
    void givesTheTextOfASentence() {
        assertThat(ARTICLE.textOf(SECOND)).isEqualTo("Two fled.");
        assertThat(ARTICLE.textOf(new Span(0, 5))).isEqualTo("Shots");
    }

    @Test
    void findsTheSentenceOfAnOffset() {
        assertThat(ARTICLE.findSentenceAt(0)).contains(FIRST);
        assertThat(ARTICLE.findSentenceAt(10)).contains(FIRST);
        assertThat(ARTICLE.findSentenceAt(11)).as("the space between").isEmpty();
        assertThat(ARTICLE.findSentenceAt(12)).contains(SECOND);
        assertThat(ARTICLE.findSentenceAt(21)).isEmpty();
    }

    @Test
    void refusesSentencesOutOfOrderOrOutOfTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> article(SECOND, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> article(FIRST, new Sentence(1, 0, new Span(10, 21))));
        assertThatIllegalArgumentException().isThrownBy(() -> article(new Sentence(0, 0, new Span(0, 22))));
    }

    @Test
    void refusesSentencesBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(-1, 0, new Span(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, -1, new Span(0, 1)));
    }
}
