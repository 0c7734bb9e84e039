package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;

class IntakeTest {
    private static final Published DAY = Published.on(LocalDate.of(2025, 11, 27));
    private final Intake intake =
            Intake.of(html -> html.contains("Hill Post") ? Heading.of("Hill Post", DAY) : Heading.NONE);

    @Test
    void headerLinesAreNoPartOfTheContent() {
        Report report = intake.text(
                "Outlet: River Wire\r\nPUBLISHED: 2025-11-27\r\nTitle: Two: hurt\r\nUrl: https://river.example/1\r\n\r\nShots\r\nwere fired.\r\n",
                Heading.NONE);

        assertThat(report.outlet()).isEqualTo("River Wire");
        assertThat(report.published()).isEqualTo(DAY);
        assertThat(report.title()).isEqualTo("Two: hurt");
        assertThat(report.url()).isEqualTo(URI.create("https://river.example/1"));
        assertThat(report.content()).isEqualTo("Shots\r\nwere fired.\r\n");
    }

    @Test
    void aTextWithoutHeaderLinesStaysAsItIs() {
        Report report = intake.text("Note: this is text.\n\nMore.", Heading.of("River Wire", null));

        assertThat(report.content()).isEqualTo("Note: this is text.\n\nMore.");
    }

    @Test
    void aMissingEmptyLineIsToldWithItsLine() {
        assertThatThrownBy(() -> intake.text("Outlet: River Wire\nShots were fired.\n\nMore.", Heading.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Line 2 is no header line: \"Shots were fired.\"")
                .hasMessageContaining("Maybe an empty line is missing");
    }

    @Test
    void aWrongDayIsTold() {
        assertThatThrownBy(() -> intake.text("Outlet: A\nPublished: yesterday\n\nText.", Heading.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("\"yesterday\"")
                .hasMessageContaining("Maybe");
    }

    @Test
    void onlyAHeaderIsAnEmptyReport() {
        assertThatThrownBy(() -> intake.text("Outlet: River Wire\n", Heading.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("The report is empty");
    }

    @Test
    void whoInsistsWinsOverTheReport() {
        Intake insisting = new Intake(PageHeadings.NONE, Heading.of("Mine", null), Heading.of("Fallback", DAY));

        Report report = insisting.text("Outlet: Theirs\n\nText.", Heading.NONE);

        assertThat(report.outlet()).isEqualTo("Mine");
        assertThat(report.published()).isEqualTo(DAY);
    }

    @Test
    void theHostComesBeforeTheFallback() {
        Intake falling = new Intake(PageHeadings.NONE, Heading.NONE, Heading.of("Fallback", null));

        assertThat(falling.text("Url: https://www.river.example/x\n\nText.", Heading.NONE)
                        .outlet())
                .isEqualTo("river.example");
        assertThat(falling.text("Text.", Heading.NONE).outlet()).isEqualTo("Fallback");
    }

    @Test
    void withoutAnyOutletThereIsNoReport() {
        assertThatThrownBy(() -> intake.text("Text.", Heading.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("does not name its outlet. Maybe pass --outlet NAME");
    }

    @Test
    void aPageIsKnownByItsContent() {
        Report report =
                intake.bytes("  <!DOCTYPE html><html><body>Hill Post".getBytes(StandardCharsets.UTF_8), Heading.NONE);

        assertThat(report.mediaType()).isEqualTo(MediaType.HTML);
        assertThat(report.outlet()).isEqualTo("Hill Post");
        assertThat(report.published()).isEqualTo(DAY);
        assertThat(intake.bytes("<3 km away".getBytes(StandardCharsets.UTF_8), Heading.of("A", null))
                        .mediaType())
                .isEqualTo(MediaType.TEXT);
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsParsed() {
        Intake parsing = Intake.of(html -> {
            throw new AssertionError("parsed");
        });

        assertThatThrownBy(() -> parsing.page("<html>" + "x".repeat(Report.MAX_CHARS), Heading.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("2000006 characters");
    }

    @Property(tries = 500)
    void anyBytesGiveAReportOrAClearRefusal(@ForAll byte[] bytes) {
        try {
            intake.bytes(bytes, Heading.of("A", null));
        } catch (BadInputException e) {
            assertThat(e).hasMessageContaining("Maybe ");
        }
    }
}
