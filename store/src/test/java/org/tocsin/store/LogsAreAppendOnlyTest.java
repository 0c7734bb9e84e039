package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.warning.Dispatch;

class LogsAreAppendOnlyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM reports",
                "UPDATE reports SET content = 'x'",
                "DELETE FROM rulings",
                "UPDATE rulings SET author = 'x'",
                "DELETE FROM gradings",
                "UPDATE gradings SET grade = 'A'",
                "DELETE FROM dispatches",
                "UPDATE dispatches SET text = 'x'"
            })
    void nothingIsTakenOutOrChanged(String sql) {
        Report report = Written.report("Wire", "2025-11-27", "account ATTACK 2025-11-26 mine 3 police say");
        var by = new Decision("Analyst", Instant.EPOCH, "it is false");
        var ruling = new Ruling.Rejection(by, new StatementId(report.id(), 1));
        var grading = new Grading(by, new GradedSource.Named("Wire"), Reliability.E);
        var dispatch = new Dispatch("camp|i-0123456789ab-1", "camp", Instant.EPOCH, "mail", "Mind.");
        try (Store store = Store.open(folder.resolve("t.db"), new Line(LineReader.ONE))) {
            store.receive(report);
            store.rule(ruling);
            store.grade(grading);
            store.dispatch(dispatch);
            assertThatThrownBy(() -> store.database.write(h -> h.execute(sql)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("append-only");
            assertThat(store.findReport(report.id())).contains(report);
            assertThat(store.listRulings()).isEqualTo(List.of(ruling));
            assertThat(store.listGradings()).isEqualTo(List.of(grading));
            assertThat(store.listDispatches()).isEqualTo(List.of(dispatch));
        }
    }
}
