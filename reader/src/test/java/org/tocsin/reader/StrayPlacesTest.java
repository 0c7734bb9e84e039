package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.text.ArticleReader;

class StrayPlacesTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load(), Region.FIRST);

    private static boolean speaksOf(String country, String text) {
        Article article = ArticleReader.read(Report.of("wire", null, null, null, MediaType.TEXT, text))
                .article();
        return FINDER.find(article).places().stream()
                .anyMatch(p -> Objects.equals(p.value().country(), country));
    }

    @Test
    void aVillageFarAwayIsNoSceneOfATextThatSpeaksOfAnotherCountry() {
        String text =
                "The Salvadoran army said in San Salvador that patrols met rebels in Arce. Salvadoran officers spoke of a raid.";
        assertThat(speaksOf("IT", text)).isFalse();
        assertThat(speaksOf("SV", text)).isTrue();
    }

    @Test
    void itStaysWhereTheTextSpeaksOfItsCountry() {
        assertThat(
                        speaksOf(
                                "IT",
                                "The Salvadoran embassy in Italy said that two Salvadoran students were robbed in the town of Arce in Italy."))
                .isTrue();
    }
}
