package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.StatementId;
import org.tocsin.store.json.StoreJson;

/** The second log: what an analyst decided. */
final class RulingLog {
    private RulingLog() {}

    static void append(Handle handle, Ruling ruling) {
        List<StatementId> accounts = accountsOf(ruling);
        @Nullable String second = accounts.size() > 1 ? accounts.get(1).toString() : null;
        handle.createUpdate("""
                        INSERT INTO rulings (kind, account_a, account_b, author, ruled_at, json)
                        VALUES (:kind, :a, :b, :author, :at, :json)
                        """)
                .bind("kind", StoreJson.kindOf(ruling))
                .bind("a", accounts.getFirst().toString())
                .bind("b", second)
                .bind("author", ruling.by().author())
                .bind("at", ruling.by().at().toString())
                .bind("json", StoreJson.write(ruling))
                .execute();
    }

    /** The accounts that a ruling names. */
    static List<StatementId> accountsOf(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEvent r -> List.of(r.a(), r.b());
            case Ruling.DifferentEvents r -> List.of(r.a(), r.b());
            case Ruling.Rejection r -> List.of(r.account());
            case Ruling.Correction r -> List.of(r.account());
        };
    }

    static List<Ruling> list(Handle handle) {
        return handle.createQuery("SELECT seq, json FROM rulings ORDER BY seq")
                .map((row, context) -> ruling(row))
                .list();
    }

    /** The rulings that name one of the accounts. */
    static List<Ruling> listAbout(Handle handle, Collection<StatementId> accounts) {
        if (handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM rulings LIMIT 1)")
                        .mapTo(Integer.class)
                        .one()
                == 0) return List.of();
        Map<Long, Ruling> found = new LinkedHashMap<>();
        for (StatementId account : accounts)
            handle.createQuery("""
                            SELECT seq, json FROM rulings WHERE account_a = :id
                            UNION SELECT seq, json FROM rulings WHERE account_b = :id
                            """)
                    .bind("id", account.toString())
                    .map((row, context) -> Map.entry(row.getLong("seq"), ruling(row)))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
        return new ArrayList<>(found.values());
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        String json = row.getString("json");
        return Rows.logged("rulings " + row.getLong("seq"), () -> StoreJson.read(json, Ruling.class));
    }
}
