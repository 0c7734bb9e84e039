package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.store.json.Unicode;

/** The part of the second log that is about sources. */
final class GradeLog {
    private GradeLog() {}

    static void append(Handle handle, Grading grading) {
        handle.createUpdate("""
                        INSERT INTO gradings (kind, source, grade, author, graded_at, reason)
                        VALUES (:kind, :source, :grade, :author, :at, :reason)
                        """)
                .bind("kind", grading.source() instanceof GradedSource.Named ? "name" : "role")
                .bind(
                        "source",
                        switch (grading.source()) {
                            case GradedSource.Named n -> Unicode.wellFormed(n.name());
                            case GradedSource.InRole r -> r.role().name();
                        })
                .bind(
                        "grade",
                        grading.reliability() == null
                                ? null
                                : grading.reliability().name())
                .bind("author", Unicode.wellFormed(grading.by().author()))
                .bind("at", grading.by().at().toString())
                .bind("reason", Unicode.wellFormed(grading.by().reason()))
                .execute();
    }

    static List<Grading> list(Handle handle) {
        return handle.createQuery(
                        "SELECT seq, kind, source, grade, author, graded_at, reason FROM gradings ORDER BY seq")
                .map((row, context) -> grading(row))
                .list();
    }

    private static Grading grading(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String source = row.getString("source");
        @Nullable String grade = row.getString("grade");
        String author = row.getString("author");
        String at = row.getString("graded_at");
        String reason = row.getString("reason");
        return Rows.logged(
                "gradings " + row.getLong("seq"),
                () -> new Grading(
                        new Decision(author, Instant.parse(at), reason),
                        kind.equals("name")
                                ? new GradedSource.Named(source)
                                : new GradedSource.InRole(SourceRole.valueOf(source)),
                        grade == null ? null : Reliability.valueOf(grade)));
    }
}
