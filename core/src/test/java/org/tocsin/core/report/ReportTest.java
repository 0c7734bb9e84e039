package org.tocsin.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Published DAY = Published.parse("2025-11-27");
    private static final Report REPORT = plain("Hill Radio", DAY, "Shots", "Shots were heard.");

    private static Report plain(String outlet, @Nullable Published published, @Nullable String title, String content) {
        return Report.of(outlet, published, title, null, MediaType.TEXT, content);
    }

    @Test
    void theIdChangesWithEachComponent() {
        assertThat(new ReportId[] {
                    REPORT.id(),
                    plain("Hill Radio 2", DAY, "Shots", "Shots were heard.").id(),
                    plain("Hill Radio", null, "Shots", "Shots were heard.").id(),
                    plain("Hill Radio", Published.parse("2025-11-28"), "Shots", "Shots were heard.")
                            .id(),
                    plain("Hill Radio", DAY, null, "Shots were heard.").id(),
                    plain("Hill Radio", DAY, "", "Shots were heard.").id(),
                    plain("Hill Radio", DAY, "null", "Shots were heard.").id(),
                    plain("Hill Radio", DAY, "Shots", "Shots were heard. ").id(),
                    Report.of("Hill Radio", DAY, "Shots", null, MediaType.HTML, "Shots were heard.")
                            .id()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void theIdDoesNotChangeWithTheAddress() {
        Report found = Report.of(
                "Hill Radio", DAY, "Shots", URI.create("https://example.org/1"), MediaType.TEXT, "Shots were heard.");
        assertThat(found.id()).isEqualTo(REPORT.id());
        assertThat(found).isNotEqualTo(REPORT);
    }

    /** Whoever writes the title must not be able to make two reports look like one. */
    @Test
    void theIdKnowsWhereAComponentEnds() {
        assertThat(plain("Hill Radio", DAY, "A\0TEXT", "B").id())
                .isNotEqualTo(plain("Hill Radio", DAY, "A", "TEXT\0B").id());
    }

    @Test
    void refusesAnIdOfSomethingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Report(
                        REPORT.id(), "Hill Radio", DAY, "Shots", null, MediaType.TEXT, "No shots were heard."))
                .withMessageContaining(REPORT.id().brief());
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain(" ", DAY, null, "Text"))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain("Hill Radio", DAY, null, " \n"))
                .withMessageContaining("Maybe");
        assertThat(plain("Hill Radio", DAY, null, "x".repeat(Report.MAX_CHARS)).content())
                .hasSize(Report.MAX_CHARS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain("Hill Radio", DAY, null, "x".repeat(Report.MAX_CHARS + 1)))
                .withMessageContaining("2000001")
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../etc/passwd"})
    void refusesWhatIsNoReportId(String bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportId(bad))
                .withMessageContaining("\"" + bad + "\"")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportId("A".repeat(64)))
                .withMessageContaining("Maybe");
    }
}
