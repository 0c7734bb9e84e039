package org.tocsin.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Source;
import org.tocsin.core.text.Article;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.text.ArticleReader;

final class AttributionReaderTest {
    private static final AttributionReader READER = new AttributionReader(Lexicons.load(), Gazetteer.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The customs service said that two lorries had burned.                     | customs service
        Two lorries burned, the customs service said.                             | customs service
        Two lorries burned, according to a driver who saw it.                     | driver
        "Two lorries burned," said a driver at the crossing.                      | driver at the crossing
        Citing two mechanics, Reuters reported that two lorries had burned.       | Reuters <- two mechanics
        Reuters, citing two mechanics, said on Monday that two lorries burned.    | Reuters <- two mechanics
        Two lorries burned, Reuters quoted a mechanic as saying.                  | Reuters <- mechanic
        On Friday, the mayor of Kulob told this newspaper that two lorries burned.| mayor of Kulob
        The clerk, who was not named, said two lorries had burned.                | clerk
        """)
    void framesNameTheirSpeakers(String sentence, String chain) {
        assertThat(chains(sentence)).contains(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nobody said who had set the lorries on fire.        | none
        The ministry did not say who had burned the lorries.| none
        Two lorries burned on Monday in the valley.         | none
        The lorries were reported stolen in spring.         | none
        """)
    void silenceHasNoSpeaker(String sentence, String ignored) {
        assertThat(chains(sentence)).allMatch(String::isEmpty);
    }

    @Test
    void aShortNameFindsItsLongOne() {
        assertThat(chains("The interior ministry said two lorries burned. The ministry denied that anyone was hurt."))
                .containsExactly("interior ministry", "interior ministry");
    }

    @Test
    void theReportIsTheOutletThatIsPassedOn() {
        assertThat(
                        chains(
                                "Citing analysts, Al Jazeera said two lorries burned. The report added that a third was empty."))
                .containsExactly("Al Jazeera <- analysts", "Al Jazeera");
    }

    @Test
    void aVerbWithoutASubjectGoesOnWithTheSpeaker() {
        assertThat(chains("The embassy advised its citizens to leave and urged the host to protect them."))
                .containsExactly("embassy", "embassy");
    }

    private static List<String> chains(String text) {
        Report report = Report.of("Valley Post", null, null, null, MediaType.TEXT, text);
        Article article = ArticleReader.read(report).article();
        return READER.read(article, "Valley Post").stream()
                .map(v -> v.speakers().stream().map(Source::name).collect(Collectors.joining(" <- ")))
                .toList();
    }
}
