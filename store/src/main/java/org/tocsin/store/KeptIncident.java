package org.tocsin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.store.json.StoreJson;

/**
 * An incident as it is kept: beside the ids of the statements that it rests on. These are in the file already, and an incident of a
 * hundred accounts that held them all would be written anew with each account more.
 *
 * @param accounts the ids of its accounts, with spaces between them
 * @param concerning the ids of what else is said about them, likewise
 * @param json all else
 */
record KeptIncident(String accounts, String concerning, String json) {
    static KeptIncident of(Incident incident) {
        return new KeptIncident(
                ids(incident.evidence().accounts()),
                ids(incident.evidence().concerning()),
                StoreJson.writeIncident(incident));
    }

    static KeptIncident of(ResultSet row) throws SQLException {
        return new KeptIncident(row.getString("accounts"), row.getString("concerning"), row.getString("json"));
    }

    private static String ids(Collection<? extends Statement> statements) {
        return statements.stream().map(s -> s.id().toString()).collect(Collectors.joining(" "));
    }

    /** The ids of all statements that it rests on. */
    List<String> listIds() {
        return Stream.concat(ids(accounts), ids(concerning)).toList();
    }

    private static Stream<String> ids(String list) {
        return list.isEmpty() ? Stream.empty() : Stream.of(list.split(" ", -1));
    }

    /** The incident, with its statements by their ids. */
    Incident incident(Map<String, Statement> statements) {
        return StoreJson.readIncident(
                json,
                ids(accounts).map(id -> get(id, statements, Account.class)).toList(),
                ids(concerning).map(id -> get(id, statements, Statement.class)).toList());
    }

    private static <T> T get(String id, Map<String, Statement> statements, Class<T> type) {
        @Nullable Statement found = statements.get(id);
        if (!type.isInstance(found)) throw new IllegalStateException("it names " + id + ", which is not there");
        return type.cast(found);
    }
}
