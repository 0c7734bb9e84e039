package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Anchor;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.statement.StatementId;
import org.tocsin.store.json.StoreJson;

/** The second log: what an analyst decided. */
final class RulingLog {
    private static final String ROW = "SELECT seq, json, anchors FROM rulings ";

    private RulingLog() {}

    /** A row of the log. */
    record Logged(long seq, Ruling ruling, List<Anchor> anchors) {
        RulingId id() {
            return ruling.id();
        }
    }

    /** Whether the ruling was new. */
    static boolean append(Handle handle, Ruling ruling, List<Anchor> anchors) {
        List<StatementId> accounts = ruling.accounts();
        @Nullable String second = accounts.size() > 1 ? accounts.get(1).toString() : null;
        return handle.createUpdate("""
                        INSERT INTO rulings (kind, account_a, account_b, author, ruled_at, json, ruling_id, withdraws, anchors)
                        VALUES (:kind, :a, :b, :author, :at, :json, :id, :withdraws, :anchors)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("kind", StoreJson.kindOf(ruling))
                        .bind("a", accounts.getFirst().toString())
                        .bind("b", second)
                        .bind("author", ruling.by().author())
                        .bind("at", ruling.by().at().toString())
                        .bind("json", StoreJson.write(ruling))
                        .bind("id", ruling.id().value())
                        .bind(
                                "withdraws",
                                ruling instanceof Ruling.Withdrawal w
                                        ? w.ruling().value()
                                        : null)
                        .bind("anchors", StoreJson.write(anchors.toArray(new Anchor[0])))
                        .execute()
                > 0;
    }

    static List<Logged> list(Handle handle) {
        return list(handle.createQuery(ROW + "ORDER BY seq"));
    }

    static List<Logged> listAfter(Handle handle, long seq) {
        return list(handle.createQuery(ROW + "WHERE seq > :seq ORDER BY seq").bind("seq", seq));
    }

    /** The number of the last ruling; 0 where there is none. */
    static long last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM rulings")
                .mapTo(Long.class)
                .one();
    }

    static Optional<Logged> find(Handle handle, RulingId id) {
        return list(handle.createQuery(ROW + "WHERE ruling_id = :id").bind("id", id.value())).stream()
                .findFirst()
                .or(() -> listWithoutId(handle, id.value()).stream().findFirst());
    }

    /** The rulings whose ids begin so. */
    static List<Logged> listBeginning(Handle handle, String prefix) {
        // An index knows ranges, not beginnings; behind a beginning stand hexadecimal digits, which all come before g.
        List<Logged> found = new ArrayList<>(list(handle.createQuery(
                        ROW + "WHERE ruling_id >= :prefix AND ruling_id < :prefix || 'g' ORDER BY seq LIMIT 5")
                .bind("prefix", prefix)));
        found.addAll(listWithoutId(handle, prefix));
        return found;
    }

    /** The rows of version 1, whose ids are worked out: all of them, so they are asked last. */
    private static List<Logged> listWithoutId(Handle handle, String prefix) {
        return list(handle.createQuery(ROW + "WHERE ruling_id IS NULL ORDER BY seq")).stream()
                .filter(l -> l.id().value().startsWith(prefix))
                .toList();
    }

    /** These rulings, and whatever withdraws them or their withdrawals, in the order in which they were noted. */
    static List<Logged> withWithdrawals(Handle handle, Collection<Logged> rulings) {
        Map<Long, Logged> all = new LinkedHashMap<>();
        List<Logged> next = List.copyOf(rulings);
        while (!next.isEmpty()) {
            Set<String> ids = new HashSet<>();
            for (Logged l : next) if (all.putIfAbsent(l.seq(), l) == null) ids.add(l.id().value());
            next = ids.isEmpty()
                    ? List.of()
                    : list(handle.createQuery(ROW + "WHERE withdraws IN (<ids>)")
                            .bindList("ids", ids));
        }
        return all.values().stream()
                .sorted(Comparator.comparingLong(Logged::seq))
                .toList();
    }

    private static List<Logged> list(Query query) {
        return query.map((row, context) -> logged(row)).list();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        String json = row.getString("json");
        @Nullable String anchors = row.getString("anchors");
        return Rows.logged("rulings " + seq, () -> {
            Ruling ruling = StoreJson.read(json, Ruling.class);
            return new Logged(
                    seq,
                    ruling,
                    anchors == null
                            ? ruling.accounts().stream().map(Anchor::bare).toList()
                            : List.of(StoreJson.read(anchors, Anchor[].class)));
        });
    }
}
