package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Statement;

/** What can go wrong with a file. Each time the message says so, and nothing that was acknowledged is lost. */
class StoreFileTest {
    private static final Line LINE = new Line(LineReader.ONE);

    @TempDir
    Path folder;

    @Test
    void aTextFileIsLeftAlone() throws IOException {
        Path file = folder.resolve("notes.db");
        String notes = "These are notes, not a database. ".repeat(100);
        Files.writeString(file, notes);
        assertThatThrownBy(() -> Store.open(file, LINE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no database")
                .hasMessageContaining("Maybe");
        assertThat(Files.readString(file)).isEqualTo(notes);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE accounts (a)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file, LINE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a store of Tocsin");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("t.db");
        Store.open(file, LINE).close();
        execute(
                file,
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history WHERE version = '1'");
        execute(file, "PRAGMA user_version = 7");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file, LINE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Tocsin")
                .hasMessageContaining("99")
                .hasMessageContaining("Maybe update");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void otherDerivedTablesAreMadeAnewAndAskForARebuild() throws SQLException {
        Path file = folder.resolve("t.db");
        try (Store store = Store.open(file, LINE)) {
            store.receive(Written.numbered(1));
        }
        // As if this version's script of the derived tables were a changed one.
        execute(file, "UPDATE flyway_schema_history SET checksum = 1 WHERE version IS NULL");
        execute(file, "PRAGMA user_version = 7");
        try (Store store = Store.open(file, LINE)) {
            assertThat(store.countReports()).isEqualTo(1);
            assertThat(store.isStale()).isTrue();
            assertThat(store.rebuild(Progress.SILENT).incidents().added()).hasSize(2);
            assertThat(store.isStale()).isFalse();
        }
    }

    @Test
    void otherRulesOfFoldingAskForARebuild() throws SQLException {
        Path file = folder.resolve("t.db");
        try (Store store = Store.open(file, LINE)) {
            store.receive(Written.numbered(1));
            assertThat(store.isStale()).isFalse();
        }
        execute(file, "UPDATE derived_foldings SET version = 'fold-0/beef'");
        try (Store store = Store.open(file, LINE)) {
            assertThat(store.isStale()).isTrue();
            store.receive(Written.numbered(2));
            assertThat(store.isStale())
                    .as("what was there is still of other rules")
                    .isTrue();
            store.rebuild(Progress.SILENT);
            assertThat(store.isStale()).isFalse();
        }
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> Store.open(folder.resolve("no/t.db"), LINE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Maybe its folder is missing");
    }

    @Test
    void aFileThatAnotherProcessWritesIsSaid() throws SQLException {
        Path file = folder.resolve("t.db");
        try (Store store = Store.open(file, LINE);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = other.createStatement()) {
            store.database.write(h -> h.execute("PRAGMA busy_timeout = 50"));
            sql.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.receive(Written.numbered(1)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Maybe another tocsin is running");
            assertThat(store.countReports()).as("reading goes on").isZero();
            sql.execute("ROLLBACK");
            assertThat(store.receive(Written.numbered(1)).isNew()).isTrue();
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() {
        Path file = folder.resolve("t.db");
        List<ReportId> acknowledged = new ArrayList<>();
        try (Store store = Store.open(file, LINE)) {
            long pages = store.database.read(
                    h -> h.createQuery("PRAGMA page_count").mapTo(Long.class).one());
            store.database.write(h -> h.createQuery("PRAGMA max_page_count = " + (pages + 40))
                    .mapTo(Long.class)
                    .one());
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++)
                            acknowledged.add(store.receive(Written.numbered(i)).report());
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Maybe the disk is full");
            assertThat(store.countReports()).isEqualTo(acknowledged.size());
        }
        assertThat(acknowledged).isNotEmpty();
        List<String> before = Dump.derived(file);
        try (Store store = Store.open(file, LINE)) {
            assertThat(acknowledged).allMatch(id -> store.findReport(id).isPresent());
            assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
            assertThat(store.receive(Written.numbered(acknowledged.size())).isNew())
                    .isTrue();
        }
        assertThat(Dump.derived(file))
                .containsAll(before.stream()
                        .filter(row -> row.startsWith("derived_statements"))
                        .toList());
    }

    @Test
    void manyThreadsReceiveAndRead() throws Exception {
        Path file = folder.resolve("t.db");
        try (Store store = Store.open(file, LINE);
                var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            // Every report comes from two threads.
            var results = threads.invokeAll(IntStream.range(0, 16)
                    .<java.util.concurrent.Callable<Long>>mapToObj(t -> () -> receiveSome(store, t / 2))
                    .toList());
            long added = 0;
            for (var result : results) added += result.get();
            assertThat(added).isEqualTo(80);
            assertThat(store.countReports()).isEqualTo(80);
            assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
        }
    }

    private static long receiveSome(Store store, int thread) {
        return IntStream.range(thread * 10, thread * 10 + 10)
                .filter(i -> {
                    Receipt receipt = store.receive(Written.numbered(i));
                    assertThat(store.findReading(receipt.report())).isPresent();
                    store.listIncidents(IncidentQuery.ALL.page(5, 0));
                    return receipt.isNew();
                })
                .count();
    }

    @Test
    void everyScriptOfTheFolderIsInTheList() throws IOException, URISyntaxException {
        Path scripts = Path.of(Store.class.getResource("/" + Sqlite.FOLDER).toURI());
        try (var files = Files.list(scripts)) {
            assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(Sqlite.SCRIPTS);
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads all as the other reader does, and hears other words. */
    private record OtherWords(String version) implements Reader {
        @Override
        public Reading read(Report report) {
            Reading r = LineReader.ONE.read(report);
            List<Statement> statements =
                    r.statements().stream().map(OtherWords::otherwise).toList();
            return new Reading(report, r.article(), statements, r.caveats(), version);
        }

        private static Statement otherwise(Statement statement) {
            if (!(statement instanceof Account a)) return statement;
            Said s = a.said();
            Said other = new Said(s.id(), s.attribution(), s.published(), s.stance(), "Quite otherwise", s.spans());
            return new Account(other, a.happening(), a.sketch(), a.pieced());
        }
    }

    /** An incident is kept beside its accounts: what is written anew is only them. */
    @Test
    void anIncidentWhoseAccountReadsOtherwiseHasChanged() {
        Path file = folder.resolve("t.db");
        try (Store store = Store.open(file, LINE)) {
            store.receive(Written.numbered(1));
        }
        try (Store store = Store.open(file, new Line(new OtherWords("other-words")))) {
            RebuildSummary summary = store.rebuild(Progress.SILENT);
            assertThat(summary.statements().changed()).isEqualTo(2);
            assertThat(summary.incidents().changed()).hasSize(2);
            assertThat(summary.incidents().added()).isEmpty();
            assertThat(store.listIncidents(IncidentQuery.ALL)
                            .getFirst()
                            .evidence()
                            .accounts())
                    .allMatch(a -> a.said().text().equals("Quite otherwise"));
        }
    }

    @Test
    void whatAnotherProcessReadOtherwiseIsNotRemembered() {
        Path file = folder.resolve("t.db");
        Report again = Written.report(
                "Outlet 9", "2025-01-01", "account ATTACK 2025-01-01 at:31.0:70:20 1 army in another report");
        try (Store store = Store.open(file, LINE);
                Store other = Store.open(file, new Line(new OtherWords("other-words")))) {
            store.receive(Written.numbered(1));
            other.rebuild(Progress.SILENT);
            store.receive(again);
            assertThat(store.listIncidents(IncidentQuery.ALL.matching("otherwise")))
                    .as("the search knows the words of both accounts")
                    .anyMatch(i -> i.evidence().accounts().size() == 2);
        }
    }
}
