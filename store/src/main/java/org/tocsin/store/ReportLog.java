package org.tocsin.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.store.json.Unicode;

/** The first log: what we were given. */
final class ReportLog {
    private static final String COLUMNS = "seq, id, outlet, published, title, url, media_type, content";

    private ReportLog() {}

    /**
     * The report as it comes back from the file. Its id stays, since it is made of the same bytes.
     *
     * @throws IllegalArgumentException if it could not be read back: what is once in the log stays there
     */
    static Report storable(Report r) {
        String title = r.title();
        Published published = r.published();
        return Report.of(
                Unicode.wellFormed(r.outlet()),
                published == null ? null : Published.parse(published.toString()),
                title == null ? null : Unicode.wellFormed(title),
                r.url(),
                r.mediaType(),
                Unicode.wellFormed(r.content()));
    }

    /** For each report whether it was new. */
    static boolean[] append(Handle handle, List<Report> reports, Instant receivedAt) {
        boolean[] added = new boolean[reports.size()];
        if (reports.isEmpty()) return added;
        try (var batch = handle.prepareBatch("""
                INSERT INTO reports (id, outlet, published, title, url, media_type, content, received_at)
                VALUES (:id, :outlet, :published, :title, :url, :mediaType, :content, :receivedAt)
                ON CONFLICT (id) DO NOTHING
                """)) {
            for (Report report : reports)
                batch.bind("id", report.id().value())
                        .bind("outlet", report.outlet())
                        .bind("published", text(report.published()))
                        .bind("title", report.title())
                        .bind("url", text(report.url()))
                        .bind("mediaType", report.mediaType().name())
                        .bind("content", report.content())
                        .bind("receivedAt", receivedAt.toString())
                        .add();
            int[] counts = batch.execute();
            for (int i = 0; i < added.length; i++) added[i] = counts[i] == 1;
        }
        return added;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static boolean isKnown(Handle handle, ReportId id) {
        return handle.createQuery("SELECT count(*) FROM reports WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Those among some reports that are in the log. */
    static Set<ReportId> listKnown(Handle handle, Collection<ReportId> ids) {
        return handle.createQuery("SELECT id FROM reports WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Rows.list(ids.stream().map(ReportId::value).toList()))
                .mapTo(String.class)
                .map(ReportId::new)
                .set();
    }

    static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM reports")
                .mapTo(Long.class)
                .one();
    }

    static Optional<Report> find(Handle handle, ReportId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM reports WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> report(row))
                .findOne();
    }

    /** The ids that begin so, at most two. */
    static List<ReportId> listIds(Handle handle, String prefix) {
        return handle.createQuery("SELECT id FROM reports WHERE id >= :from AND id < :to ORDER BY id LIMIT 2")
                .bind("from", prefix)
                .bind("to", prefix + "g")
                .mapTo(String.class)
                .map(ReportId::new)
                .list();
    }

    /** Some reports in the order in which they came. */
    static List<Logged> listAfter(Handle handle, long seq, int limit) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM reports WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> new Logged(row.getLong("seq"), report(row)))
                .list();
    }

    /** A report and its number in the log. */
    record Logged(long seq, Report report) {}

    static List<ReportSummary> listSummaries(Handle handle, int limit, int offset) {
        return handle.createQuery("""
                        SELECT r.seq, r.id, r.outlet, r.published, coalesce(d.title, r.title) AS title, r.received_at,
                            (SELECT count(*) FROM derived_statements s
                                WHERE s.id BETWEEN r.id || '-s' AND r.id || '-t') AS statements,
                            (SELECT count(*) FROM derived_caveats c WHERE c.report_id = r.id) AS caveats
                        FROM reports r LEFT JOIN derived_readings d ON d.report_id = r.id
                        ORDER BY r.seq DESC LIMIT :limit OFFSET :offset
                        """)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> summary(row))
                .list();
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        String name = "reports " + row.getLong("seq");
        String id = row.getString("id");
        String outlet = row.getString("outlet");
        String published = row.getString("published");
        String title = row.getString("title");
        String receivedAt = row.getString("received_at");
        int statements = row.getInt("statements");
        int caveats = row.getInt("caveats");
        return Rows.logged(
                name,
                () -> new ReportSummary(
                        new ReportId(id),
                        outlet,
                        published == null ? null : Published.parse(published),
                        title,
                        Instant.parse(receivedAt),
                        statements,
                        caveats));
    }

    private static Report report(ResultSet row) throws SQLException {
        String name = "reports " + row.getLong("seq");
        String id = row.getString("id");
        String outlet = row.getString("outlet");
        String published = row.getString("published");
        String title = row.getString("title");
        String url = row.getString("url");
        String mediaType = row.getString("media_type");
        String content = row.getString("content");
        return Rows.logged(
                name,
                () -> new Report(
                        new ReportId(id),
                        outlet,
                        published == null ? null : Published.parse(published),
                        title,
                        url == null ? null : URI.create(url),
                        MediaType.valueOf(mediaType),
                        content));
    }
}
