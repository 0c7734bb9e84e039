package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Series;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.warning.Dispatch;

class StoreTest {
    private static final Report DRONE = Written.report(
            "Asia Wire",
            "2025-11-27",
            "account AIR_DRONE_STRIKE 2025-11-26 mine 3 police say",
            "denial 1 spokesman",
            "odd");
    private static final Report SAME =
            Written.report("Radio North", "2025-11-28", "account ATTACK 2025-11-26 village 5 army says");
    private static final Report FAR = Written.report(
            "The Daily", "2025-12-02", "account LOOTING 2025-12-01 far - elders", "advice strip embassy");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("t.db"), new Line(LineReader.ONE));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aReportIsReadAndFolded() {
        Receipt receipt = store.receive(DRONE);
        assertThat(receipt.isNew()).isTrue();
        assertThat(receipt.statements()).hasSize(2);
        assertThat(receipt.caveats()).extracting(c -> c.code()).containsExactly("odd-line");
        assertThat(receipt.incidents().added()).hasSize(1);
        Incident incident =
                store.findIncident(receipt.incidents().added().getFirst()).orElseThrow();
        assertThat(incident.evidence().accounts()).hasSize(1);
        assertThat(incident.responsibility()).extracting(r -> r.actor()).containsExactly("spokesman");
    }

    @Test
    void theSameReportAgainChangesNothing() {
        store.receive(DRONE);
        List<String> before = Dump.derived(folder.resolve("t.db"));
        Receipt again = store.receive(DRONE);
        assertThat(again.outcome()).isEqualTo(Receipt.Outcome.ALREADY_KNOWN);
        assertThat(again.statements()).hasSize(2);
        assertThat(again.incidents().isEmpty()).isTrue();
        assertThat(store.receiveAll(Stream.of(DRONE, SAME, SAME), Progress.SILENT))
                .extracting(ImportSummary::added, ImportSummary::alreadyKnown)
                .containsExactly(1L, 2L);
        assertThat(store.countReports()).isEqualTo(2);
        assertThat(Dump.derived(folder.resolve("t.db")))
                .containsAll(before.stream()
                        .filter(row -> row.startsWith("derived_statements"))
                        .toList());
    }

    @Test
    void aSecondReportOfAnEventChangesItsIncident() {
        var first = store.receive(DRONE).incidents().added();
        IncidentChanges second = store.receive(SAME).incidents();
        assertThat(second.changed()).isEqualTo(first);
        assertThat(second.added()).isEmpty();
        Incident incident = store.findIncident(first.getFirst()).orElseThrow();
        assertThat(incident.evidence().accounts()).hasSize(2);
        assertThat(incident.toll().killed())
                .satisfies(k -> assertThat(k == null || k.isDisputed()).isTrue());
    }

    @Test
    void aRulingSplitsAndAnotherJoins() {
        store.receiveAll(Stream.of(DRONE, SAME), Progress.SILENT);
        var a = new StatementId(DRONE.id(), 1);
        var b = new StatementId(SAME.id(), 1);
        var by = new Decision("Analyst", Instant.parse("2025-12-01T10:00:00.123456789Z"), "two mines");
        assertThat(store.rule(new Ruling.DifferentEvents(by, a, b)).added()).hasSize(1);
        assertThat(store.countIncidents(IncidentQuery.ALL)).isEqualTo(2);
        var later = new Decision("Analyst", by.at().plusSeconds(1), "one mine after all");
        assertThat(store.rule(new Ruling.SameEvent(later, a, b)).removed()).hasSize(1);
        assertThat(store.rule(new Ruling.Rejection(later, new StatementId(FAR.id(), 1)))
                        .isEmpty())
                .isTrue();
        assertThat(store.listRulings()).hasSize(3).first().isEqualTo(new Ruling.DifferentEvents(by, a, b));
        // The rejection came before the report that it is about.
        assertThat(store.receive(FAR).incidents().added()).isEmpty();
    }

    @Test
    void aCorrectionOutranksTheAccounts() {
        var id = store.receive(DRONE).incidents().added().getFirst();
        var by = new Decision("Analyst", Instant.parse("2025-12-01T10:00:00Z"), "telephoned the clinic");
        var killed = new Ruling.Corrected.Killed(CountRange.exactly(4));
        assertThat(store.rule(new Ruling.Correction(by, new StatementId(DRONE.id(), 1), killed))
                        .changed())
                .containsExactly(id);
        assertThat(store.findIncident(id).orElseThrow().toll().killed())
                .satisfies(k -> assertThat(k == null ? null : k.value()).isEqualTo(CountRange.exactly(4)));
    }

    @Test
    void statementsMayConcernAccountsOfOtherReports() {
        var id = store.receive(DRONE).incidents().added().getFirst();
        Report denial =
                Written.report("The Daily", "2025-11-29", "denial " + new StatementId(DRONE.id(), 1) + " governor");
        assertThat(store.receive(denial).incidents().changed()).containsExactly(id);
        assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
    }

    @Test
    void readsBackWhatItWasGiven() {
        Report full = Report.of(
                "Äther \u0000 \"quoted\" 晨报",
                Published.at(OffsetDateTime.parse("2025-11-27T18:30:00+05:00")),
                "A title",
                URI.create("https://example.org/a?b=c"),
                MediaType.HTML,
                "odd\nadvice mine embassy \u0000 '; DROP TABLE reports; -- \uD83D\uDE80");
        store.receive(full);
        assertThat(store.findReport(full.id())).contains(full);
        Reading reading = store.findReading(full.id()).orElseThrow();
        Reading fresh = LineReader.ONE.read(full);
        assertThat(reading.article()).isEqualTo(fresh.article());
        assertThat(reading.statements()).isEqualTo(fresh.statements());
        assertThat(reading.readerVersion()).isEqualTo("lines-1");
        assertThat(reading.caveats().getFirst().message())
                .isEqualTo(fresh.caveats().getFirst().message());
        assertThat(reading.caveats().getFirst().span())
                .isEqualTo(fresh.caveats().getFirst().span());
        assertThat(store.listStatements(full.id()))
                .extracting(Statement::id)
                .containsExactly(new StatementId(full.id(), 1));
    }

    @Test
    void halfACharacterBecomesAQuestionMark() {
        Report broken = Written.report("Wire", "2025-11-27", "account ATTACK 2025-11-26 mine 3 police \uD83D");
        Receipt receipt = store.receive(broken);
        assertThat(receipt.report()).isEqualTo(broken.id());
        assertThat(store.findReport(broken.id()).orElseThrow().content()).endsWith("police ?");
        assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
    }

    @Test
    void aReportOnWhichTheReaderFailsIsKeptWithACaveat() {
        Report boom = Written.report("Wire", "2025-11-27", "boom");
        assertThat(store.receive(boom).caveats()).extracting(c -> c.code()).containsExactly(Reads.UNREADABLE);
        assertThat(store.findReport(boom.id())).contains(boom);
        assertThat(store.countCaveats()).containsExactly(java.util.Map.entry(Reads.UNREADABLE, 1L));
        assertThat(store.isStale()).isFalse();
    }

    @Test
    void listsReportsLastReceivedFirst() {
        store.receiveAll(Stream.of(DRONE, SAME, FAR), Progress.SILENT);
        assertThat(store.listReports(2, 0))
                .extracting(ReportSummary::outlet)
                .containsExactly("The Daily", "Radio North");
        ReportSummary last = store.listReports(5, 2).getFirst();
        assertThat(last.id()).isEqualTo(DRONE.id());
        assertThat(last.published()).isEqualTo(DRONE.published());
        assertThat(last.statements()).isEqualTo(2);
        assertThat(last.caveats()).isEqualTo(1);
        assertThat(store.listAdvice()).extracting(a -> a.id().report()).containsExactly(FAR.id());
    }

    @Test
    void findsReportsByTheBeginningOfTheirId() {
        store.receiveAll(Stream.of(DRONE, SAME), Progress.SILENT);
        assertThat(store.findReportByPrefix(DRONE.id().brief() + "…")).contains(DRONE);
        assertThat(store.findReportByPrefix("0000000")).isEmpty();
        assertThatThrownBy(() -> store.findReportByPrefix("xy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        // Among so many reports two ids begin with the same four digits.
        store.receiveAll(
                IntStream.range(0, 1500).mapToObj(i -> Written.report("Wire " + i, "2025-11-27", "odd")),
                Progress.SILENT);
        List<String> starts = store.listReports(2000, 0).stream()
                .map(r -> r.id().value().substring(0, 4))
                .sorted()
                .toList();
        String twice = IntStream.range(1, starts.size())
                .filter(i -> starts.get(i).equals(starts.get(i - 1)))
                .mapToObj(starts::get)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> store.findReportByPrefix(twice)).hasMessageContaining("Maybe give more digits");
    }

    @Test
    void incidentsAreListedByDaysKindTextAndArea() {
        store.receiveAll(Stream.of(DRONE, SAME, FAR), Progress.SILENT);
        IncidentQuery all = IncidentQuery.ALL;
        assertThat(store.listIncidents(all))
                .extracting(i -> i.event().value())
                .first()
                .isEqualTo(EventType.LOOTING);
        assertThat(outlets(all)).hasSize(2);
        assertThat(outlets(all.from(LocalDate.parse("2025-11-27")))).containsExactly(EventType.LOOTING);
        assertThat(outlets(all.to(LocalDate.parse("2025-11-27")))).containsExactly(EventType.AIR_DRONE_STRIKE);
        assertThat(store.listIncidentsSince(LocalDate.parse("2025-12-01"))).hasSize(1);
        assertThat(outlets(all.ofCategories(Set.of(EventCategory.EXPLOSIONS))))
                .containsExactly(EventType.AIR_DRONE_STRIKE);
        assertThat(outlets(all.ofKinds(Set.of(EventType.PEACEFUL_PROTEST)))).isEmpty();
        assertThat(outlets(all.matching("village ARMY"))).containsExactly(EventType.AIR_DRONE_STRIKE);
        assertThat(outlets(all.matching("eld"))).containsExactly(EventType.LOOTING);
        assertThat(outlets(all.matching("elders drone"))).isEmpty();
        assertThat(outlets(all.matching("\"( OR * NEAR- : ^"))).isEmpty();
        assertThat(outlets(all.matching(" "))).hasSize(2);
        assertThat(outlets(all.within(new Area.Box(37, 69, 38, 70)))).containsExactly(EventType.AIR_DRONE_STRIKE);
        assertThat(outlets(all.within(new Area.Box(37, 170, 38, -170)))).isEmpty();
        assertThat(outlets(all.within(new Area.Circle(new GeoPoint(34.6, 69.3), 20))))
                .containsExactly(EventType.LOOTING);
        assertThat(outlets(all.within(new Area.Circle(new GeoPoint(34.6, 69.3), 10))))
                .isEmpty();
        assertThat(outlets(all.within(new Area.Circle(new GeoPoint(34.6, 69.3), 30_000))))
                .hasSize(2);
        assertThat(outlets(all.page(1, 1))).containsExactly(EventType.AIR_DRONE_STRIKE);
        assertThat(store.countIncidents(all.page(1, 1))).isEqualTo(2);
    }

    private List<EventType> outlets(IncidentQuery query) {
        return store.listIncidents(query).stream().map(i -> i.event().value()).toList();
    }

    @Test
    void aSeriesIsNoIncidentAndKnowsItsMembers() {
        Report total =
                Written.report("Weekly", "2025-12-01", "account many-ATTACK 2025-11-01..2025-11-30 district 9 police");
        Report outside = Written.report("Wire", "2025-12-03", "account ATTACK 2025-12-02 mine 1 police");
        store.receiveAll(Stream.of(DRONE, SAME, FAR, total, outside), Progress.SILENT);
        Incident counted = store.listIncidents(IncidentQuery.ALL).stream()
                .filter(i -> !store.listSeriesOf(i).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Series> series = store.listSeriesOf(counted);
        assertThat(series).hasSize(1);
        assertThat(series.getFirst().account().id().report()).isEqualTo(total.id());
        assertThat(series.getFirst().members()).containsExactly(counted);
        assertThat(store.listIncidents(IncidentQuery.ALL))
                .filteredOn(i -> store.listSeriesOf(i).isEmpty())
                .as("another country, another month")
                .hasSize(2);
    }

    @Test
    void anotherReaderMakesTheStoreStaleUntilItIsRebuilt() {
        store.receiveAll(Stream.of(DRONE, SAME, FAR), Progress.SILENT);
        assertThat(store.isStale()).isFalse();
        store.close();
        store = Store.open(folder.resolve("t.db"), new Line(new LineReader("lines-2")));
        assertThat(store.isStale()).isTrue();
        List<Long> heard = new ArrayList<>();
        RebuildSummary summary = store.rebuild((done, total) -> heard.add(done * 100 + total.orElse(0)));
        assertThat(heard).containsExactly(303L);
        assertThat(summary.reports()).isEqualTo(3);
        assertThat(summary.earlierReaders()).containsExactly(java.util.Map.entry("lines-1", 3L));
        assertThat(summary.statements()).isEqualTo(new RebuildSummary.StatementChanges(0, 1, 0));
        assertThat(summary.incidents().changed()).hasSize(1);
        assertThat(summary.incidents().added()).isEmpty();
        assertThat(store.isStale()).isFalse();
        assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
    }

    @Test
    void rebuildMakesDamagedTablesAnew() {
        store.receiveAll(Stream.of(DRONE, SAME, FAR), Progress.SILENT);
        List<String> good = Dump.derived(folder.resolve("t.db"));
        store.database.write(h -> {
            h.execute("UPDATE derived_statements SET json = '{' WHERE kind = 'advice'");
            h.execute("DELETE FROM derived_incidents");
            return h.execute("INSERT INTO derived_accounts SELECT 999, 'x', 'x', 1, 2, 3, 4, 5, 6");
        });
        assertThatThrownBy(store::listAdvice)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("derived_statements " + FAR.id() + "-s2")
                .hasMessageContaining("Maybe");
        RebuildSummary summary = store.rebuild(Progress.SILENT);
        assertThat(summary.incidents().added()).hasSize(2);
        assertThat(summary.statements().changed()).isEqualTo(1);
        assertThat(Dump.derived(folder.resolve("t.db"))).isEqualTo(good);
        assertThat(store.countIncidents(IncidentQuery.ALL.matching("army"))).isEqualTo(1);
    }

    @Test
    void dispatchesAreRemembered() {
        var sent =
                new Dispatch("camp|i-0123456789ab-1", "camp", Instant.parse("2025-12-01T10:00:00.5Z"), "mail", "Mind.");
        store.dispatch(sent);
        store.dispatch(sent);
        assertThat(store.listDispatches()).containsExactly(sent, sent);
    }

    @Test
    void aTemporaryStoreIsDeleted() {
        Path file;
        try (Store temporary = Store.temporary(new Line(LineReader.ONE))) {
            temporary.receive(DRONE);
            file = temporary.database.file();
            assertThat(file).exists();
        }
        assertThat(Files.exists(file.getParent())).isFalse();
    }
}
