package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;

/** Who said what, by speaker; what the desk thinks of them; and how a report changed. */
class SpeakersTest {
    private static final Report WIRE =
            Written.report("Wire", "2025-11-27", "account ATTACK 2025-11-26 mine 3 police", "accusation 1 elders");
    private static final Report RADIO =
            Written.report("Radio", "2025-11-28", "account ARMED_CLASH 2025-11-26 village 3 clinic");
    private static final Report DAILY = Written.report(
            "Daily",
            "2025-11-29",
            "account ATTACK 2025-11-25..2025-11-26 district 9 drivers",
            "account ATTACK 2025-11-28 far - police");

    private Store store;

    @BeforeEach
    void open() {
        store = Store.temporary(new Line(LineReader.ONE));
        for (Report report : List.of(WIRE, RADIO, DAILY)) store.receive(report);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static SpeakerQuery asking(String text) {
        return new SpeakerQuery(text, null, 10, 0);
    }

    @Test
    void speakersAreListedByHowMuchTheySaid() {
        assertThat(store.listSpeakers(asking("")))
                .extracting(SpeakerSummary::key)
                .containsExactly("police", "clinic", "drivers", "elders");
        assertThat(store.countSpeakers(asking(""))).isEqualTo(4);
        assertThat(store.listSpeakers(asking("CLI")))
                .extracting(SpeakerSummary::name)
                .containsExactly("clinic");
        assertThat(store.listSpeakers(new SpeakerQuery("", SourceRole.EMBASSY, 10, 0)))
                .isEmpty();
    }

    @Test
    void whoOnlyPassesOnIsNoSpeakerOfItsOwn() {
        assertThat(store.findSpeaker("police"))
                .contains(new SpeakerSummary("police", "police", SourceRole.POLICE, 2, 0));
        assertThat(store.findSpeaker("wire")).isEmpty();
    }

    @Test
    void whatASpeakerSaidStandsBesideWhatOthersSay() {
        List<Utterance> police = store.listUtterances("police", null, 10, 0);
        assertThat(police).extracting(u -> u.statement().id().report()).containsExactly(DAILY.id(), WIRE.id());
        assertThat(police)
                .extracting(Utterance::corroboration)
                .containsExactly(new Corroboration(0, 0), new Corroboration(1, 1));
        assertThat(police.getLast().incident()).isNotNull();
        assertThat(store.getTrackRecord("police")).isEqualTo(new TrackRecord(2, 0, 1, 1));
        assertThat(store.listUtterances("police", Stance.DENIES, 10, 0)).isEmpty();
        assertThat(store.listUtterances("elders", Stance.ASSERTS, 10, 0)).hasSize(1);
    }

    @Test
    void aRebuildKeepsTheSpeakersAndTheGrades() {
        store.grade(new Grading(
                new Decision("Mira", Instant.EPOCH, "often early"),
                new GradedSource.Named("the clinic"),
                Reliability.B));
        List<SpeakerSummary> before = store.listSpeakers(asking(""));
        store.rebuild(Progress.SILENT);
        assertThat(store.listSpeakers(asking(""))).isEqualTo(before);
        assertThat(store.sourceGrades()
                        .of(new Source("clinic", SourceRole.WITNESS, null))
                        .value())
                .isEqualTo(Reliability.B);
    }

    private static Report edition(String day, String title, String url, String text) {
        return Report.of("Wire", Published.parse(day), title, URI.create(url), MediaType.TEXT, text);
    }

    /** Whatever comes first. Another outlet's account of the same stands. */
    @Test
    void whatItsOutletTookBackIsNoAccountOfAnIncident() {
        String told = "account ATTACK 2025-11-20 mine 3 police told the wire";
        Report first = edition("2025-11-20", "Raid kills three at river mine", "https://w.example/1", told);
        Report back = edition("2025-11-21", "RETRACTED: Raid kills three at river mine", "https://w.example/2", told);
        Report other = Written.report("Other", "2025-11-20", "account ATTACK 2025-11-20 mine 3 army in another paper");
        store.receive(first);
        assertThat(reportsOfIncidents()).contains(first.id());
        store.receiveAll(Stream.of(back, other), Progress.SILENT);
        assertThat(reportsOfIncidents()).contains(other.id()).doesNotContain(first.id(), back.id());
        assertThat(store.listEditions(first.id())).hasSize(2);
    }

    private List<ReportId> reportsOfIncidents() {
        return store.listIncidentsSince(LocalDate.parse("2025-11-01")).stream()
                .flatMap(i -> i.evidence().accounts().stream())
                .map(a -> a.id().report())
                .toList();
    }

    @Test
    void editionsOfAStoryAreFoundByHeadlineOrAddress() {
        Report first = edition("2025-12-01", "Raid at mine", "https://w.example/1", "odd");
        Report corrected = edition("2025-12-02", "CORRECTED-Raid at mine", "https://w.example/2", "odd\nodd");
        Report taken = edition("2025-12-03", "We take it back", "https://w.example/1", "odd\nodd\nodd");
        Report later = edition("2026-12-03", "Raid at mine", "https://w.example/9", "odd\n\nodd");
        for (Report r : List.of(taken, corrected, later, first)) store.receive(r);
        assertThat(store.listEditions(first.id()))
                .extracting(Reading::report)
                .extracting(Report::id)
                .containsExactly(first.id(), corrected.id(), taken.id());
        assertThat(store.listEditions(later.id())).hasSize(1);
        assertThat(store.listEditions(WIRE.id())).hasSize(1);
    }
}
