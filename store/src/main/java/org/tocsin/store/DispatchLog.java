package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.warning.Dispatch;

/** The third log: what we told whom. */
final class DispatchLog {
    private DispatchLog() {}

    static void append(Handle handle, Dispatch dispatch) {
        handle.createUpdate("""
                        INSERT INTO dispatches (warning_key, site_id, sent_at, channel, text)
                        VALUES (:warningKey, :siteId, :at, :channel, :text)
                        """)
                .bind("warningKey", dispatch.warningKey())
                .bind("siteId", dispatch.siteId())
                .bind("at", dispatch.at().toString())
                .bind("channel", dispatch.channel())
                .bind("text", dispatch.text())
                .execute();
    }

    static List<Dispatch> list(Handle handle) {
        return handle.createQuery(
                        "SELECT seq, warning_key, site_id, sent_at, channel, text FROM dispatches ORDER BY seq")
                .map((row, context) -> dispatch(row))
                .list();
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        String key = row.getString("warning_key");
        String site = row.getString("site_id");
        String at = row.getString("sent_at");
        String channel = row.getString("channel");
        String text = row.getString("text");
        return Rows.logged(
                "dispatches " + row.getLong("seq"), () -> new Dispatch(key, site, Instant.parse(at), channel, text));
    }
}
