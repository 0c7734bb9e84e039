package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.store.json.Unicode;

/** Derived: who speaks in each statement. */
final class Speakers {
    private Speakers() {}

    static void insert(Handle handle, List<Statement> statements) {
        if (statements.isEmpty()) return;
        try (var batch = handle.prepareBatch("""
                INSERT INTO derived_speakers (speaker, statement_id, first, name, role, stance, said_on)
                VALUES (:speaker, :statement, :first, :name, :role, :stance, :on) ON CONFLICT DO NOTHING
                """)) {
            for (Statement s : statements) {
                Source first = s.attribution().firstSpeaker();
                Published published = s.said().published();
                // The first speaker goes first: who is met again in the chain is there already.
                for (Source source : s.attribution().chain().reversed())
                    batch.bind("speaker", Unicode.wellFormed(Speaker.of(source).key()))
                            .bind("statement", s.id().toString())
                            .bind("first", source.equals(first) ? 1 : 0)
                            .bind("name", Unicode.wellFormed(source.name()))
                            .bind("role", source.role().name())
                            .bind("stance", s.said().stance().name())
                            .bind(
                                    "on",
                                    published == null ? "" : published.instant().toString())
                            .add();
            }
            batch.execute();
        }
    }

    /** The commonest name and role are taken; of equally common ones the first in the alphabet. */
    private static final String SUMMARY = """
            SELECT s.speaker, sum(s.first) AS said, sum(1 - s.first) AS passed_on,
                (SELECT n.name FROM derived_speakers n WHERE n.speaker = s.speaker GROUP BY n.name
                    ORDER BY count(*) DESC, n.name LIMIT 1) AS name,
                (SELECT r.role FROM derived_speakers r WHERE r.speaker = s.speaker GROUP BY r.role
                    ORDER BY count(*) DESC, r.role LIMIT 1) AS role
            FROM derived_speakers s
            """;

    private static final String ASKED = """
            WHERE instr(s.speaker, :text) > 0
                AND (:role = '' OR EXISTS (SELECT 1 FROM derived_speakers x WHERE x.speaker = s.speaker AND x.role = :role))
            """;

    private static final String SPEAKING = " GROUP BY s.speaker HAVING sum(s.first) > 0";

    static List<SpeakerSummary> list(Handle handle, SpeakerQuery query) {
        String sql = SUMMARY + ASKED + SPEAKING + " ORDER BY said DESC, s.speaker LIMIT :limit OFFSET :offset";
        return asking(handle.createQuery(sql), query)
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> summary(row))
                .list();
    }

    static long count(Handle handle, SpeakerQuery query) {
        String sql = "SELECT count(*) FROM (SELECT 1 FROM derived_speakers s " + ASKED + SPEAKING + ")";
        return asking(handle.createQuery(sql), query).mapTo(Long.class).one();
    }

    private static Query asking(Query sql, SpeakerQuery query) {
        SourceRole role = query.role();
        return sql.bind("text", query.text().strip().toLowerCase(Locale.ROOT))
                .bind("role", role == null ? "" : role.name());
    }

    static Optional<SpeakerSummary> find(Handle handle, String speaker) {
        return handle.createQuery(SUMMARY + "WHERE s.speaker = :speaker" + SPEAKING)
                .bind("speaker", speaker)
                .map((row, context) -> summary(row))
                .findOne();
    }

    private static SpeakerSummary summary(ResultSet row) throws SQLException {
        String key = row.getString("speaker");
        String name = row.getString("name");
        String role = row.getString("role");
        long said = row.getLong("said");
        long passedOn = row.getLong("passed_on");
        return Rows.derived(
                "derived_speakers " + key,
                () -> new SpeakerSummary(key, name, SourceRole.valueOf(role), said, passedOn));
    }

    static List<Statement> listSaid(Handle handle, String speaker, @Nullable Stance stance, int limit, int offset) {
        return handle.createQuery("""
                        SELECT t.id, t.json FROM derived_speakers s JOIN derived_statements t ON t.id = s.statement_id
                        WHERE s.speaker = :speaker AND s.first = 1 AND (:stance = '' OR s.stance = :stance)
                        ORDER BY s.said_on DESC, s.statement_id LIMIT :limit OFFSET :offset
                        """)
                .bind("speaker", speaker)
                .bind("stance", stance == null ? "" : stance.name())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> Readings.statement(row, Statement.class))
                .list();
    }
}
