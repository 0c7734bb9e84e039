package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.reader.text.ArticleReader;

class IncidentFilterTest {
    private static final IncidentFilter FILTER = IncidentFilter.load();

    private static final String OF_NONE = "The orchestra will play two new symphonies in the summer. "
            + "Tickets for the concert go on sale on Friday, the director of the festival said.";

    @Test
    void aSentenceThatMayTellOfAnIncidentIsReadWithItsNeighbours() {
        Article article =
                article(OF_NONE + " The choir sang an older song after that. Gunmen killed three miners and kidnapped"
                        + " their driver on Monday, police said. The market opened later. " + OF_NONE);
        assertThat(FILTER.look(article).worthReading().stream().sorted().map(article::textOf))
                .containsExactly(
                        "The choir sang an older song after that.",
                        "Gunmen killed three miners and kidnapped their driver on Monday, police said.",
                        "The market opened later.");
    }

    @Test
    void aReportOfNoneIsLeftOut() {
        assertThat(FILTER.look(article(OF_NONE)).worthReading()).isEmpty();
        assertThat(FILTER.look(article(OF_NONE)).maybeIncident()).isFalse();
        assertThat(IncidentFilter.KEEPING_ALL.look(article(OF_NONE)).worthReading())
                .hasSize(2);
    }

    @Test
    void letterCaseDoesNotMatter() {
        assertThat(FILTER.score("GUNMEN KILLED THREE MINERS")).isEqualTo(FILTER.score("gunmen killed three miners"));
    }

    private static Article article(String text) {
        return ArticleReader.read(Report.of("test", null, null, null, MediaType.TEXT, text))
                .article();
    }
}
