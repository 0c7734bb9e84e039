package org.tocsin.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.server.fixture.FixtureReader;
import org.tocsin.store.IncidentQuery;
import org.tocsin.store.Store;

/** The desk's answers come out of the store. */
class StoreDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 16);
    private static final Site CAMP = new Site("camp", "Camp", new GeoPoint(37.79, 70.21), 1, 30, List.of());

    private final Report attack = report("An attack at Yol was reported.");
    private final Report rain = report("Rain fell on the valley.");

    private static Report report(String text) {
        return Report.of("Oxus Wire", Published.on(TODAY.minusDays(1)), null, null, MediaType.TEXT, text);
    }

    @Test
    void whatIsAddedIsFoundAgainAndWarns() {
        Line line = new Line(new FixtureReader());
        try (Store store = Store.temporary(line)) {
            Desk desk = new StoreDesk(store, line, List.of(CAMP), WarningPolicy.DEFAULT, () -> TODAY);
            assertThat(desk.add(attack).isNew()).isTrue();
            assertThat(desk.add(rain).isNew()).isTrue();
            assertThat(desk.add(rain).isNew()).isFalse();
            assertThat(desk.countReports()).isEqualTo(2);

            Incident incident = desk.listIncidents(IncidentQuery.ALL).getFirst();
            Reading reading = desk.findReading(attack.id()).orElseThrow();
            assertThat(desk.listIncidentsOf(reading)).containsExactly(incident);
            assertThat(desk.listIncidentsOf(desk.findReading(rain.id()).orElseThrow()))
                    .isEmpty();
            assertThat(desk.listWarnings()).hasSize(1).allMatch(w -> w.siteId().equals("camp"));
        }
    }

    @Test
    void aPreviewKeepsNothing() {
        Line line = new Line(new FixtureReader());
        try (Store store = Store.temporary(line)) {
            Desk desk = new StoreDesk(store, line, List.of(CAMP), WarningPolicy.DEFAULT, () -> TODAY);
            assertThat(desk.preview(attack).statements()).hasSize(1);
            assertThat(desk.countReports()).isZero();
        }
    }

    @Test
    void aRulingIsNotedAndTheQueueFollows() {
        Line line = new Line(new FixtureReader());
        try (Store store = Store.temporary(line)) {
            Desk desk = new StoreDesk(store, line, List.of(CAMP), WarningPolicy.DEFAULT, () -> TODAY);
            desk.add(attack);
            Incident incident = desk.listIncidents(IncidentQuery.ALL).getFirst();
            assertThat(desk.listReviews()).extracting(r -> r.incident().id()).containsExactly(incident.id());
            Act confirm = Act.confirm(new Decision("Mira", desk.now(), "telephoned"), incident);
            assertThat(desk.rule(confirm, desk.lastRuling()).isNoted()).isTrue();
            assertThat(desk.listReviews()).isEmpty();
            assertThat(desk.listRulingsOn(confirm.rulings().getFirst().accounts()))
                    .isEqualTo(desk.listRulings())
                    .hasSize(1);
            assertThat(desk.findIncidentOf(
                            confirm.rulings().getFirst().accounts().getFirst()))
                    .contains(incident);
            assertThat(desk.listCandidates(incident)).isEmpty();
            assertThat(desk.listLostAccounts()).isEmpty();
        }
    }
}
