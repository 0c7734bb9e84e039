package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentFilterTest {
    private static final IncidentFilter FILTER = IncidentFilter.load();

    @Test
    void aReportOfAnIncidentIsKept() {
        assertThat(
                        FILTER.keeps(
                                List.of(
                                        "The ministry opened a school in the valley last week.",
                                        "Gunmen killed three miners and kidnapped their driver near the border on Monday, police said.")))
                .isTrue();
    }

    @Test
    void aReportOfNoneIsLeftOut() {
        assertThat(FILTER.keeps(List.of(
                        "The orchestra will play two new symphonies in the summer.",
                        "Tickets for the concert go on sale on Friday, the director of the festival said.")))
                .isFalse();
    }

    @Test
    void nothingIsNoIncident() {
        assertThat(FILTER.keeps(List.of())).isFalse();
    }

    @Test
    void letterCaseDoesNotMatter() {
        assertThat(FILTER.score("GUNMEN KILLED THREE MINERS")).isEqualTo(FILTER.score("gunmen killed three miners"));
    }
}
