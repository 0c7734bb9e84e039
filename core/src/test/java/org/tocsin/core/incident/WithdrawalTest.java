package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.line.Line;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/** What is ruled at once, undone, brought back and confirmed. */
class WithdrawalTest {
    private static final Account A =
            Told.in(1).at(YOL).on("2025-11-26").killed(3).account();
    private static final Account B =
            Told.in(2).at(YOL).on("2025-11-26").killed(5).account();
    private static final Account FAR = Told.in(3).at(KHOROG).on("2025-11-26").account();

    private final List<Ruling> log = new ArrayList<>();

    private static Decision at(int second) {
        return new Decision("Mira", Instant.ofEpochSecond(second), "spoke with the clinic");
    }

    private Act rule(Act act) {
        log.addAll(act.rulings());
        return act;
    }

    private List<Incident> incidents() {
        return Line.incidents(List.of(A, B, FAR), Rulings.of(log));
    }

    private static List<StatementId> ids(Incident incident) {
        return incident.evidence().listAccountIds();
    }

    @Test
    void whatIsUndoneNoLongerHoldsAndCanBeBroughtBack() {
        Act apart = rule(Act.different(at(1), List.of(A.id()), List.of(A.id(), B.id())));
        assertThat(incidents()).hasSize(3);
        Act undo = rule(Act.undo(at(2), apart.rulings()));
        assertThat(incidents()).hasSize(2);
        rule(Act.undo(at(3), undo.rulings()));
        assertThat(incidents()).hasSize(3);
        assertThat(log).hasSize(3);
    }

    @Test
    void undoingTheNewerBringsBackTheOlder() {
        rule(Act.correct(at(1), A.id(), new Ruling.Corrected.Killed(CountRange.exactly(4))));
        Act newer = rule(Act.correct(at(2), B.id(), new Ruling.Corrected.Killed(CountRange.exactly(9))));
        assertThat(killed()).isEqualTo("9");
        rule(Act.undo(at(3), newer.rulings()));
        assertThat(killed()).isEqualTo("4");
    }

    private String killed() {
        return incidents().stream()
                .filter(i -> ids(i).contains(A.id()))
                .map(i -> Objects.requireNonNull(i.toll().killed()).value().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderOfTheLogDoesNotMatter() {
        Act apart = rule(Act.different(at(1), List.of(A.id()), List.of(B.id())));
        rule(Act.undo(at(2), apart.rulings()));
        assertThat(Rulings.of(log.reversed())).isEqualTo(Rulings.of(log)).isEqualTo(Rulings.NONE);
    }

    @Test
    void aConfirmedIncidentStaysTogether() {
        rule(Act.same(at(1), List.of(A.id(), B.id(), FAR.id())));
        Incident whole = incidents().getFirst();
        rule(Act.confirm(at(2), whole));
        log.removeIf(r -> r instanceof Ruling.SameEvent);
        assertThat(incidents()).hasSize(1);
        rule(Act.different(at(3), List.of(FAR.id()), List.of(A.id(), B.id())));
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void aCaseTellsWhatChangedSince() {
        Case before = Case.of(incidents().stream()
                .filter(i -> ids(i).contains(A.id()))
                .findFirst()
                .orElseThrow());
        rule(Act.correct(at(1), A.id(), new Ruling.Corrected.Killed(CountRange.exactly(9))));
        Case after = Case.of(incidents().stream()
                .filter(i -> ids(i).contains(A.id()))
                .findFirst()
                .orElseThrow());
        assertThat(after.listChangesSince(before)).containsExactly("killed 3..5 -> 9");
        assertThat(before.listChangesSince(before)).isEmpty();
    }

    @Test
    void whomAnAnalystNamesStandsBesideWhatOthersSay() {
        rule(Act.correct(at(1), A.id(), new Ruling.Corrected.Perpetrator("Lapis Front")));
        Incident incident = incidents().stream()
                .filter(i -> ids(i).contains(A.id()))
                .findFirst()
                .orElseThrow();
        assertThat(incident.responsibility().getFirst())
                .extracting(
                        Responsibility::kind,
                        Responsibility::actor,
                        r -> r.attribution().toString())
                .containsExactly(ResponsibilityKind.RULED, "Lapis Front", "Mira");
    }

    @Test
    void anIdStaysAsItIs() {
        // Undoing names the id: another form of what is hashed would lose every undo that was ever noted.
        assertThat(new Ruling.SameEvent(at(1), A.id(), B.id()).id()).hasToString("r-708caff2097f");
        assertThat(new Ruling.Correction(at(1), A.id(), new Ruling.Corrected.Scene(YOL)).id())
                .hasToString("r-f94fc98638f1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulingId("r-12"))
                .withMessageContaining("Maybe");
    }

    @Test
    void anActRulesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.same(at(1), List.of(A.id(), A.id())))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> Act.different(at(1), List.of(A.id()), List.of(A.id())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Act(at(1), List.of(new Ruling.Rejection(at(2), A.id()))));
    }
}
