package org.tocsin.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Edition;
import org.tocsin.core.text.Sentence;
import org.tocsin.store.json.StoreJson;
import org.tocsin.store.json.StoredCaveat;
import org.tocsin.store.json.Unicode;

/** Derived: what was read from each report, and by which reader. */
final class Readings {
    /** More ids in one question only make it longer. */
    private static final int CHUNK = 5_000;

    private Readings() {}

    static void insert(Handle handle, Collection<Reading> readings) {
        if (readings.isEmpty()) return;
        try (var batch = handle.prepareBatch(
                "INSERT INTO derived_readings (report_id, reader_version, title, outlet, story, url,"
                        + " telling, retracts, published, article) VALUES (:id, :version, :title, :outlet, :story, :url,"
                        + " :telling, :retracts, :published, :article)")) {
            for (Reading reading : readings) bind(batch, reading).add();
            batch.execute();
        }
        insertStatements(handle, readings);
        insertCaveats(handle, readings);
        List<Statement> statements =
                readings.stream().flatMap(r -> r.statements().stream()).toList();
        SeriesAccounts.insert(handle, statements);
        Speakers.insert(handle, statements);
    }

    private static PreparedBatch bind(PreparedBatch batch, Reading reading) {
        Article article = reading.article();
        URI url = reading.report().url();
        String story = Edition.story(article.title());
        return batch.bind("id", reading.report().id().value())
                .bind("outlet", reading.report().outlet())
                .bind("story", Unicode.wellFormed(story))
                .bind("telling", TakenBack.isTelling(story) ? 1 : 0)
                .bind("retracts", TakenBack.isRetraction(reading) ? 1 : 0)
                .bind("published", TakenBack.dayOf(reading))
                .bind("url", url == null ? null : url.toString())
                .bind("version", reading.readerVersion())
                .bind("title", article.title() == null ? null : Unicode.wellFormed(article.title()))
                .bind(
                        "article",
                        StoreJson.write(
                                StoredArticle.of(article, reading.report().content())));
    }

    private static void insertStatements(Handle handle, Collection<Reading> readings) {
        try (var batch = handle.prepareBatch("INSERT INTO derived_statements (id, position, kind, json)"
                + " VALUES (:id, :position, :kind, :json)")) {
            for (Reading reading : readings) {
                int position = 0;
                for (Statement s : reading.statements())
                    batch.bind("id", s.id().toString())
                            .bind("position", position++)
                            .bind("kind", StoreJson.kindOf(s))
                            .bind("json", StoreJson.write(s))
                            .add();
            }
            if (batch.size() > 0) batch.execute();
        }
    }

    private static void insertCaveats(Handle handle, Collection<Reading> readings) {
        try (var batch = handle.prepareBatch(
                "INSERT INTO derived_caveats (report_id, position, code, message, span_start, span_end)"
                        + " VALUES (:report, :position, :code, :message, :start, :end)")) {
            for (Reading reading : readings) {
                int position = 0;
                for (Caveat c : reading.caveats())
                    batch.bind("report", reading.report().id().value())
                            .bind("position", position++)
                            .bind("code", c.code())
                            .bind("message", Unicode.wellFormed(c.message()))
                            .bind("start", c.span().map(Span::start).orElse(null))
                            .bind("end", c.span().map(Span::end).orElse(null))
                            .add();
            }
            if (batch.size() > 0) batch.execute();
        }
    }

    static Optional<Reading> find(Handle handle, ReportId id) {
        record Row(String version, String article) {}
        Optional<Row> found = handle.createQuery(
                        "SELECT reader_version, article FROM derived_readings WHERE report_id = :id")
                .bind("id", id.value())
                .map((row, context) -> new Row(row.getString("reader_version"), row.getString("article")))
                .findOne();
        return found.flatMap(row -> ReportLog.find(handle, id)
                .map(report -> Rows.derived(
                        "derived_readings " + id,
                        () -> new Reading(
                                report,
                                StoreJson.read(row.article(), StoredArticle.class)
                                        .article(id, report.content()),
                                listStatements(handle, id),
                                listCaveats(handle, id),
                                row.version()))));
    }

    static List<Statement> listStatements(Handle handle, ReportId id) {
        return handle.createQuery("SELECT id, json FROM derived_statements"
                        + " WHERE id BETWEEN :id || '-s' AND :id || '-t' ORDER BY position")
                .bind("id", id.value())
                .map((row, context) -> statement(row, Statement.class))
                .list();
    }

    /** Statements by their ids, those that are there. */
    static Map<String, Statement> mapStatements(Handle handle, Collection<String> ids) {
        Map<String, Statement> found = new HashMap<>();
        List<String> asked = ids.stream().distinct().toList();
        for (int i = 0; i < asked.size(); i += CHUNK)
            handle.createQuery(
                            "SELECT id, json FROM derived_statements WHERE id IN (SELECT value FROM json_each(:ids))")
                    .bind("ids", Rows.list(asked.subList(i, Math.min(i + CHUNK, asked.size()))))
                    .map((row, context) -> statement(row, Statement.class))
                    .forEach(s -> found.put(s.id().toString(), s));
        return found;
    }

    static List<Advice> listAdvice(Handle handle) {
        return handle.createQuery("SELECT id, json FROM derived_statements WHERE kind = 'advice' ORDER BY id")
                .map((row, context) -> statement(row, Advice.class))
                .list();
    }

    static <T extends Statement> T statement(ResultSet row, Class<T> type) throws SQLException {
        return Rows.derived("derived_statements " + row.getString("id"), row.getString("json"), type);
    }

    static List<Caveat> listCaveats(Handle handle, ReportId id) {
        return handle.createQuery("SELECT code, message, span_start, span_end FROM derived_caveats"
                        + " WHERE report_id = :id ORDER BY position")
                .bind("id", id.value())
                .map((row, context) -> (Caveat) caveat(row))
                .list();
    }

    private static StoredCaveat caveat(ResultSet row) throws SQLException {
        int start = row.getInt("span_start");
        boolean nowhere = row.wasNull();
        int end = row.getInt("span_end");
        return new StoredCaveat(row.getString("code"), row.getString("message"), nowhere ? null : new Span(start, end));
    }

    static SortedMap<String, Long> countCaveats(Handle handle) {
        return counts(handle, "SELECT code, count(*) FROM derived_caveats GROUP BY code", "");
    }

    /** How many readings each other version of the reader made. */
    static SortedMap<String, Long> countReaders(Handle handle, String otherThan) {
        return counts(
                handle,
                "SELECT reader_version, count(*) FROM derived_readings WHERE reader_version <> :not GROUP BY 1",
                otherThan);
    }

    private static SortedMap<String, Long> counts(Handle handle, String sql, String not) {
        SortedMap<String, Long> counts = new TreeMap<>();
        var query = handle.createQuery(sql);
        if (!not.isEmpty()) query.bind("not", not);
        query.map((row, context) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    /** Whether some report has no reading by this reader. */
    static boolean isStale(Handle handle, String version) {
        return handle.createQuery("""
                        SELECT (SELECT count(*) FROM reports) <> (SELECT count(*) FROM derived_readings)
                            OR EXISTS (SELECT 1 FROM derived_readings WHERE reader_version < :version)
                            OR EXISTS (SELECT 1 FROM derived_readings WHERE reader_version > :version)
                        """)
                .bind("version", version)
                .mapTo(Boolean.class)
                .one();
    }

    /** An article without what its report already says. */
    record StoredArticle(@Nullable String title, @Nullable String content, List<Sentence> sentences) {
        static StoredArticle of(Article a, String reportContent) {
            return new StoredArticle(a.title(), a.content().equals(reportContent) ? null : a.content(), a.sentences());
        }

        Article article(ReportId report, String reportContent) {
            return new Article(report, title, content == null ? reportContent : content, sentences);
        }
    }
}
