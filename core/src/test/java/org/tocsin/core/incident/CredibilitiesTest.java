package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.YOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.line.Line;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

class CredibilitiesTest {
    static Told raid(int report) {
        return Told.in(report).on("2025-11-26").at(YOL);
    }

    static Incident fold(Statement... statements) {
        List<Incident> incidents = Line.incidents(List.of(statements), Rulings.NONE);
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }

    private static Grade<Credibility> happened(Statement... statements) {
        return Credibilities.of(fold(statements)).ofIncident();
    }

    @Test
    void twoIndependentOriginsConfirm() {
        assertThat(happened(raid(1).account(), raid(2).account()))
                .isEqualTo(new Grade<>(Credibility.CONFIRMED, "2 independent origins say so, nobody says otherwise"));
    }

    @Test
    void aReprintConfirmsNothing() {
        String words = "Gunmen crossed the river at night and shot at a camp of miners";
        assertThat(happened(raid(1).words(words).account(), raid(2).words(words).account())
                        .value())
                .isEqualTo(Credibility.POSSIBLE);
    }

    @Test
    void whoDoesNotStandForItIsDoubtful() {
        assertThat(happened(raid(1).stance(Stance.CLAIMS).account()).value()).isEqualTo(Credibility.DOUBTFUL);
    }

    @Test
    void aDenialCostsAStep() {
        Statement first = raid(1).account();
        Statement second = raid(2).account();
        Statement denial = Told.in(3).saidBy("the governor").denial(first.id());
        assertThat(happened(first, denial).value()).isEqualTo(Credibility.DOUBTFUL);
        assertThat(happened(first, second, denial))
                .isEqualTo(new Grade<>(Credibility.PROBABLE, "2 independent origins say so, one says otherwise"));
    }

    @Test
    void aDetailIsGradedByThoseWhoSpeakOfIt() {
        Incident incident = fold(
                raid(1).killed(3).account(),
                raid(2).killed(3).account(),
                raid(3).killed(5).account(),
                raid(4).account());
        var killed = Objects.requireNonNull(incident.toll().killed());
        assertThat(Credibilities.of(incident).of(killed).value()).isEqualTo(Credibility.PROBABLE);
        assertThat(Credibilities.of(incident).of(incident.where()).value()).isEqualTo(Credibility.CONFIRMED);
    }

    @Test
    void contradictionsStandSideBySide() {
        Incident incident = fold(
                raid(1).killed(3).account(),
                raid(2).killed(3).account(),
                raid(3).killed(5).account());
        assertThat(Contradictions.of(incident)).singleElement().satisfies(c -> {
            assertThat(c.detail()).isEqualTo(Contradiction.Detail.KILLED);
            assertThat(c.sides()).hasSize(2);
            assertThat(c.sides().getLast().voices())
                    .extracting(Voice::account)
                    .containsExactly(Told.in(3).account().id());
        });
    }

    @Test
    void eachFigureHasItsOwnSideUnlessItFitsTheOthers() {
        Incident incident = fold(
                raid(1).killed(3).account(),
                raid(2).killed(5).account(),
                raid(3).killed(CountRange.atLeast(4)).account(),
                raid(4).killed(CountRange.atLeast(1)).account());
        Contradiction<?> killed = Contradictions.of(incident).getFirst();
        assertThat(killed.sides())
                .extracting(s -> (Object) s.value())
                .containsExactlyInAnyOrder(CountRange.exactly(3), CountRange.exactly(5), CountRange.atLeast(4));
        assertThat(Corroborations.of(incident).find(Told.in(2).account().id())).contains(new Corroboration(2, 1));
    }

    @Test
    void whoCorrectsItselfContradictsNobody() {
        Incident incident = fold(
                raid(1).saidBy("Interior Ministry")
                        .published("2025-11-26")
                        .killed(3)
                        .account(),
                raid(2).saidBy("the interior ministry")
                        .published("2025-11-27")
                        .killed(5)
                        .account());
        assertThat(Contradictions.of(incident)).isEmpty();
    }

    @Test
    void theAccusedWhoDeniesContradictsItsAccuser() {
        Statement raid = raid(1).account();
        Statement police = Told.in(2).saidBy(SourceRole.POLICE, "police").accusation("Lapis Front", raid.id());
        Statement denial =
                Told.in(3).saidBy(SourceRole.ARMED_GROUP, "the Lapis Front").denial(raid.id());
        Statement governor = Told.in(4).saidBy("the governor").denial(raid.id());
        List<Contradiction<?>> found = new ArrayList<>(Contradictions.of(fold(raid, police, denial, governor)));
        assertThat(found)
                .extracting(Contradiction::detail)
                .containsExactly(Contradiction.Detail.HAPPENED, Contradiction.Detail.PERPETRATOR);
        assertThat(found.getLast().sides())
                .extracting(s -> (Object) s.value())
                .containsExactly("Lapis Front", "not Lapis Front");
    }

    @Test
    void aStatementIsConfirmedByOtherOriginsOnly() {
        Statement first = raid(1).saidBy("police").killed(3).account();
        Statement reprint = raid(2).saidBy("Asia Wire", "police").killed(3).account();
        Statement clinic = raid(3).saidBy("clinic").killed(3).account();
        Statement radio = raid(4).saidBy("drivers").killed(9).account();
        Incident incident = fold(first, reprint, clinic, radio);
        assertThat(Corroborations.of(incident).find(first.id())).contains(new Corroboration(1, 1));
        assertThat(Corroborations.of(incident).find(radio.id())).contains(new Corroboration(0, 2));
        assertThat(Corroborations.of(incident).find(Told.in(9).account().id())).isEmpty();
    }

    @Test
    void everyContradictionHasSidesWithVoicesOfTheIncident() {
        Incident incident = fold(
                raid(1).killed(1).account(),
                raid(2).killed(2).account(),
                raid(3).killed(7).account());
        Set<?> ids = Set.copyOf(
                incident.evidence().accounts().stream().map(Statement::id).toList());
        assertThat(Contradictions.of(incident).stream()
                        .flatMap(c -> c.sides().stream())
                        .flatMap(s -> s.voices().stream())
                        .map(Voice::account))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(Stream.of(Credibility.values()).map(Credibility::figure)).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
