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
import org.tocsin.core.statement.SourceRole;
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
        Two lorries burned, the Valley Mirror reported, citing a driver.           | Valley Mirror <- driver
        Radio Valley, quoting the council, which cited two guards, said two lorries burned. | Radio Valley <- council <- two guards
        A driver told Radio Valley that two lorries burned.                        | Radio Valley <- driver
        A driver told Radio Valley, which was quoted by the Hill Times, that two lorries burned. | Hill Times <- Radio Valley <- driver
        Reuters quoted a mechanic as saying that two lorries burned.               | Reuters <- mechanic
        Hill Media wrote that, according to two nurses, two lorries burned.        | Hill Media <- two nurses
        The lorries, a spokesman said, burned for hours.                           | spokesman
        In a letter carried by the Hill Times, the mayor said two lorries burned.  | Hill Times <- mayor
        Two drivers and a guard said that two lorries burned.                      | Two drivers and a guard
        Two lorries burned, Radio Valley reported, citing a guard, who had been told by a cook. | Radio Valley <- guard <- cook
        Two lorries burned, a driver has said, the Hill Times reported.            | Hill Times <- driver
        Two lorries burned, a driver said, according to Reuters.                   | Reuters <- driver
        Two lorries burned, a colonel said in a note, which Radio Valley read out. | Radio Valley <- colonel
        It wants the road closed, the mining ministry said.                        | mining ministry
        In a later post the mayor said two lorries burned.                         | mayor
        The guards denied that two lorries burned, as two cooks claimed.           | guards
        A mayor was quoted as saying by Radio Valley that two lorries burned.      | Radio Valley <- mayor
        Two lorries burned, a mayor was quoted as saying by Radio Valley.          | Radio Valley <- mayor
        A mayor confirmed to Radio Valley that two lorries burned.                 | Radio Valley <- mayor
        Reuters reported that two guards said two lorries burned.                  | Reuters <- two guards
        As the mayor said on Monday, two lorries burned.                           | mayor
        Drivers contacted by telephone said two lorries burned.                    | Drivers
        Speaking on condition of anonymity, a guard said two lorries burned.       | guard
        Two lorries burned, the ministry said in a statement carried by Reuters.   | Reuters <- ministry
        The ministry said in a statement carried by Reuters that two lorries burned. | Reuters <- ministry
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
        Men believed to be robbers burned two lorries.      | none
        Lorries of the United States army burned.           | none
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
    void sheIsTheOneOfWhomTheSentenceBeforeSpeaks() {
        assertThat(chains("A nurse saw the lorries burn. \"Nobody came,\" she said."))
                .contains("nurse");
    }

    @Test
    void theReportMayBeAnOrganisations() {
        assertThat(
                        chains(
                                "According to a report by the rights group Hill Watch, two lorries burned. The report says a third was empty."))
                .containsExactly("rights group Hill Watch", "rights group Hill Watch");
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

    @Test
    void aPronounOfAManIsNoMinistry() {
        assertThat(
                        chains(
                                "Colonel Rauf told Radio Valley that two lorries burned. The station said they were empty. He denied that."))
                .containsExactly("Radio Valley <- Colonel Rauf", "Radio Valley", "Radio Valley <- Colonel Rauf");
    }

    @Test
    void aQuotationGoesOnWithItsSpeaker() {
        assertThat(chains("\"We saw smoke,\" said a driver. \"Then two lorries burned.\" The road is closed."))
                .containsExactly("driver", "driver", "");
    }

    @Test
    void anArticleThatPassesOnAReportHasAllFromThere() {
        assertThat(
                        chains(
                                "According to the report, two lorries burned. Hill Times said a third was empty. The report added that rain fell. The report said the road was closed. The mayor demanded an apology."))
                .containsExactly("Hill Times", "Hill Times", "Hill Times", "Hill Times", "Hill Times <- mayor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        An army spokesman          | MILITARY
        The Taliban spokesman      | GOVERNMENT
        A Houthi spokesman         | ARMED_GROUP
        A spokesman for the embassy| EMBASSY
        The Valley Post            | OUTLET
        Two police officers        | POLICE
        A security source          | UNNAMED
        Valley Liberation Front    | ARMED_GROUP
        Hill Mining Corporation    | COMPANY
        """)
    void theNameTellsTheRole(String name, SourceRole role) {
        assertThat(read(name + " said two lorries had burned.").getFirst().speakers())
                .extracting(Source::role)
                .containsExactly(role);
    }

    private static List<String> chains(String text) {
        return read(text).stream()
                .map(v -> v.speakers().stream().map(Source::name).collect(Collectors.joining(" <- ")))
                .toList();
    }

    private static List<Voiced> read(String text) {
        Report report = Report.of("Valley Gazette", null, null, null, MediaType.TEXT, text);
        Article article = ArticleReader.read(report).article();
        return READER.read(article, "Valley Gazette");
    }
}
