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
    void aReportOfAnIncidentIsKept() {
        assertThat(
                        FILTER.keeps(
                                article(
                                        "The ministry opened a school in the valley last week. "
                                                + "Gunmen killed three miners and kidnapped their driver near the border on Monday, police said.")))
                .isTrue();
    }

    @Test
    void aReportOfNoneIsLeftOut() {
        assertThat(FILTER.keeps(article(OF_NONE))).isFalse();
        assertThat(IncidentFilter.KEEPING_ALL.keeps(article(OF_NONE))).isTrue();
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
