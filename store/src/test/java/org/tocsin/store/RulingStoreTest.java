package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** Rulings in the store: two people at once, undoing, and another reader. */
class RulingStoreTest {
    private static final Report DRONE =
            Written.report("Asia Wire", "2025-11-27", "account ATTACK 2025-11-26 mine 3 police say");
    private static final Report SAME =
            Written.report("Radio North", "2025-11-28", "account ATTACK 2025-11-26 village 5 army says");
    private static final Report FAR =
            Written.report("The Daily", "2025-12-02", "account LOOTING 2025-12-01 far - elders");
    private static final StatementId A = new StatementId(DRONE.id(), 1);
    private static final StatementId B = new StatementId(SAME.id(), 1);
    private static final StatementId C = new StatementId(FAR.id(), 1);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("t.db"), new Line(LineReader.ONE));
        store.receiveAll(Stream.of(DRONE, SAME, FAR), Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Decision by(String author, int second) {
        return new Decision(author, Instant.ofEpochSecond(second), "telephoned the clinic");
    }

    private static Act killed(String author, int second, StatementId account, int count) {
        return Act.correct(by(author, second), account, new Ruling.Corrected.Killed(CountRange.exactly(count)));
    }

    private List<Incident> incidents() {
        return store.listIncidents(IncidentQuery.ALL);
    }

    @Test
    void whoeverIsSecondIsToldWhatTheFirstRuled() {
        long seen = store.lastRuling();
        assertThat(store.rule(killed("Mira", 1, A, 4), seen).isNoted()).isTrue();
        RulingReceipt second = store.rule(killed("Omar", 2, B, 9), seen);
        assertThat(second.isNoted()).isFalse();
        assertThat(second.incidents().isEmpty()).isTrue();
        assertThat(second.since()).extracting(e -> e.ruling().by().author()).containsExactly("Mira");
        assertThat(store.listRulings()).hasSize(1);
        assertThat(store.rule(killed("Omar", 2, B, 9), store.lastRuling()).isNoted())
                .isTrue();
        assertThat(store.listRulings()).hasSize(2);
    }

    @Test
    void whatOthersRuleElsewhereDisturbsNobody() {
        long seen = store.lastRuling();
        store.rule(killed("Mira", 1, A, 4), seen);
        assertThat(store.rule(killed("Omar", 2, C, 9), seen).isNoted()).isTrue();
    }

    @Test
    void whoRulesOnWhatWasTakenApartIsTold() {
        long seen = store.lastRuling();
        store.rule(Act.reject(by("Mira", 1), List.of(A)), seen);
        assertThat(store.rule(killed("Omar", 2, B, 9), seen).isNoted()).isFalse();
        long now = store.lastRuling();
        store.rule(Act.undo(by("Mira", 3), store.listRulings()), now);
        assertThat(store.rule(killed("Omar", 4, B, 9), now).since())
                .extracting(e -> e.ruling().getClass().getSimpleName())
                .containsExactly("Withdrawal");
    }

    /** Both look, both rule; whichever comes first is kept, the other is told and may say it again. */
    @Test
    void ofTwoAtOnceNobodyLosesWork() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                long seen = store.lastRuling();
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<RulingReceipt>> both = new ArrayList<>();
                for (String author : List.of("Mira", "Omar")) {
                    Act act = killed(author, 100 + round, author.equals("Mira") ? A : B, round);
                    Callable<RulingReceipt> rule = () -> {
                        together.await();
                        return store.rule(act, seen);
                    };
                    both.add(pool.submit(rule));
                }
                List<RulingReceipt> receipts =
                        List.of(both.get(0).get(), both.get(1).get());
                assertThat(receipts).filteredOn(RulingReceipt::isNoted).hasSize(1);
                assertThat(receipts)
                        .filteredOn(r -> !r.isNoted())
                        .singleElement()
                        .satisfies(r -> assertThat(r.since()).hasSize(1));
            }
        }
        assertThat(store.listRulings()).hasSize(20);
    }

    @Test
    void theSameRulingTwiceIsOne() {
        store.rule(killed("Mira", 1, A, 4), 0);
        store.rule(new Ruling.Correction(by("Mira", 1), A, new Ruling.Corrected.Killed(CountRange.exactly(4))));
        assertThat(store.listRulings()).hasSize(1);
    }

    @Test
    void theHistoryTellsWhatWasUndone() {
        Act apart = Act.different(by("Mira", 1), List.of(A), List.of(B));
        store.rule(apart, 0);
        assertThat(incidents()).hasSize(3);
        assertThat(store.rule(Act.undo(by("Omar", 2), apart.rulings()), 1)
                        .incidents()
                        .removed())
                .hasSize(1);
        assertThat(incidents()).hasSize(2);
        assertThat(store.listRulingsOn(List.of(B)))
                .extracting(e -> e.ruling().by().author(), RulingEntry::inForce)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Omar", true),
                        org.assertj.core.groups.Tuple.tuple("Mira", false));
        assertThat(store.findRulingByPrefix(
                        apart.rulings().getFirst().id().value().substring(0, 6)))
                .isPresent();
        assertThat(store.listRulingsOn(List.of(C))).isEmpty();
    }

    @Test
    void anotherReaderNumbersAnewAndTheRulingsStay() {
        store.rule(Act.different(by("Mira", 1), List.of(A), List.of(B)), 0);
        store.rule(killed("Mira", 2, A, 4), 1);
        store.close();
        store = Store.open(folder.resolve("t.db"), new Line(new Renumbered(7)));
        store.rebuild(Progress.SILENT);

        assertThat(incidents()).hasSize(3);
        assertThat(incidents()).anySatisfy(i -> {
            assertThat(i.evidence().accounts()).extracting(Account::id).containsExactly(new StatementId(DRONE.id(), 8));
            assertThat(String.valueOf(i.toll().killed())).contains("ruled by Mira");
        });
        assertThat(store.listRulingEntries()).allMatch(e -> e.lost().isEmpty());
        // New rulings and the old ones meet on the same account.
        assertThat(store.rule(killed("Omar", 3, new StatementId(DRONE.id(), 8), 9), 1)
                        .isNoted())
                .isFalse();
    }

    @Test
    void aRulingThatLosesItsAccountSaysSo() {
        store.rule(killed("Mira", 1, A, 4), 0);
        store.close();
        store = Store.open(folder.resolve("t.db"), new Line(new Renumbered(-1)));
        store.rebuild(Progress.SILENT);

        assertThat(incidents()).isEmpty();
        assertThat(store.listRulingEntries().getFirst().lost())
                .singleElement()
                .satisfies(l -> assertThat(l.message()).contains("Mira", "account ATTACK 2025-11-26 mine", "Maybe"));
        assertThat(store.listLostAccounts()).hasSize(1);
        store.close();
        store = Store.open(folder.resolve("t.db"), new Line(LineReader.ONE));
        store.rebuild(Progress.SILENT);
        assertThat(store.listRulingEntries().getFirst().lost()).isEmpty();
        assertThat(incidents()).anyMatch(i -> String.valueOf(i.toll().killed()).contains("ruled by Mira"));
    }

    @Test
    void incidentsBesideWhatWasRejectedAreNamed() {
        assertThat(store.listBesideRejected()).isEmpty();
        store.rule(Act.reject(by("Mira", 1), List.of(A)), 0);
        assertThat(store.listBesideRejected())
                .containsExactly(store.findIncidentOf(B).orElseThrow().id());
        assertThat(store.findIncidentOf(A)).isEmpty();
        assertThat(store.listRulingsOn(List.of(B))).as("why A is not beside it").hasSize(1);
        assertThat(store.listRulingsOn(List.of(C))).isEmpty();
        assertThat(store.rulings().isRejected(A)).isTrue();
    }

    /** A reader that numbers its statements from a later number on, or finds none at all. */
    private record Renumbered(int by) implements Reader {
        @Override
        public Reading read(Report report) {
            Reading r = LineReader.ONE.read(report);
            List<Statement> statements = by < 0
                    ? List.of()
                    : r.statements().stream().map(this::renumbered).toList();
            return new Reading(r.report(), r.article(), statements, r.caveats(), version());
        }

        private Statement renumbered(Statement s) {
            if (!(s instanceof Account a)) return s;
            Said said = a.said();
            StatementId id = new StatementId(said.id().report(), said.id().number() + by);
            return new Account(
                    new Said(id, said.attribution(), said.published(), said.stance(), said.text(), said.spans()),
                    a.happening());
        }

        @Override
        public String version() {
            return "renumbered" + by;
        }
    }
}
