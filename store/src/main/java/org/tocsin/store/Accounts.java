package org.tocsin.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** Derived: which accounts are neighbours, and what is said about them. */
final class Accounts {
    private static final String INSERT = """
            INSERT INTO derived_accounts (row, id, neighbourhood, day_from, day_to, south, west, north, east)
            VALUES (:row, :id, :neighbourhood, :from, :to, :south, :west, :north, :east)
            """;

    private Accounts() {}

    /** Where an account is: its id, and the name of its neighbourhood. */
    record Member(String id, String neighbourhood) {}

    static Optional<String> findNeighbourhood(Handle handle, StatementId account) {
        return handle.createQuery("SELECT neighbourhood FROM derived_accounts WHERE id = :id")
                .bind("id", account.toString())
                .mapTo(String.class)
                .findOne();
    }

    static List<StatementId> listIds(Handle handle, String neighbourhood) {
        return handle.createQuery("SELECT id FROM derived_accounts WHERE neighbourhood = :name")
                .bind("name", neighbourhood)
                .map((row, context) -> StatementId.parse(row.getString("id")))
                .list();
    }

    /** The neighbourhoods of accounts, of those that are in one. */
    static List<String> listNeighbourhoods(Handle handle, Collection<StatementId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return handle.createQuery("SELECT DISTINCT neighbourhood FROM derived_accounts"
                        + " WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Rows.list(accounts))
                .mapTo(String.class)
                .list();
    }

    /** The accounts of neighbourhoods. */
    static List<Member> listMembers(Handle handle, Collection<String> neighbourhoods) {
        if (neighbourhoods.isEmpty()) return List.of();
        return handle.createQuery("SELECT id, neighbourhood FROM derived_accounts"
                        + " WHERE neighbourhood IN (SELECT value FROM json_each(:names))")
                .bind("names", Rows.list(neighbourhoods))
                .map((row, context) -> new Member(row.getString("id"), row.getString("neighbourhood")))
                .list();
    }

    /** What is said about some accounts. */
    static List<Statement> listConcerning(Handle handle, Collection<Account> accounts) {
        Map<StatementId, Statement> found = new LinkedHashMap<>();
        handle.createQuery("SELECT s.id, s.json FROM derived_concerns c JOIN derived_statements s"
                        + " ON s.id = c.statement_id WHERE c.account_id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Rows.list(accounts.stream().map(Account::id).toList()))
                .map((row, context) -> Readings.statement(row, Statement.class))
                .forEach(s -> found.put(s.id(), s));
        return List.copyOf(found.values());
    }

    static void insertConcerns(Handle handle, Collection<? extends Statement> statements) {
        try (var batch = handle.prepareBatch("INSERT INTO derived_concerns (account_id, statement_id)"
                + " VALUES (:account, :statement) ON CONFLICT DO NOTHING")) {
            for (Statement s : statements)
                for (StatementId account : Neighbourhoods.concernsOf(s))
                    batch.bind("account", account.toString())
                            .bind("statement", s.id().toString())
                            .add();
            if (batch.size() > 0) batch.execute();
        }
    }

    /**
     * Notes the neighbourhoods in which these accounts are now.
     *
     * @param before the neighbourhoods in which they were, by their ids; those that are not there are new
     */
    static void put(Handle handle, Collection<Neighbourhood> neighbourhoods, Map<String, String> before) {
        if (neighbourhoods.isEmpty()) return;
        List<Account> added = new ArrayList<>();
        try (var insert = handle.prepareBatch(INSERT);
                var move = handle.prepareBatch("UPDATE derived_accounts SET neighbourhood = :name WHERE id = :id")) {
            long row = lastRow(handle);
            for (Neighbourhood n : neighbourhoods) {
                String name = nameOf(n);
                for (Account a : n.accounts()) {
                    String id = a.id().toString();
                    String was = before.get(id);
                    if (was == null) {
                        bind(insert, a)
                                .bind("row", ++row)
                                .bind("neighbourhood", name)
                                .add();
                        added.add(a);
                    } else if (!was.equals(name))
                        move.bind("id", id).bind("name", name).add();
                }
            }
            if (insert.size() > 0) insert.execute();
            if (move.size() > 0) move.execute();
            putKeys(handle, added, row - added.size());
        }
        Foldings.note(handle);
    }

    private static long lastRow(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(row), 0) FROM derived_accounts")
                .mapTo(Long.class)
                .one();
    }

    private static PreparedBatch bind(PreparedBatch insert, Account a) {
        DateRange days = daysOf(a);
        Box box = Box.of(a);
        return insert.bind("id", a.id().toString())
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .bind("south", box.south())
                .bind("west", box.west())
                .bind("north", box.north())
                .bind("east", box.east());
    }

    private static final String PUT_KEYS =
            "INSERT INTO derived_account_keys (key, account) SELECT value, ? FROM json_each(?)";

    /** Without Jdbi, and all keys of an account at once: it has tens, and each call costs more than to write one. */
    private static void putKeys(Handle handle, List<Account> added, long rowsBefore) {
        if (added.isEmpty()) return;
        try (KeptStatements.Taken taken = KeptStatements.take(handle, PUT_KEYS)) {
            PreparedStatement insert = taken.statement();
            long row = rowsBefore;
            for (Account a : added) {
                insert.setLong(1, ++row);
                insert.setString(2, Neighbourhoods.listKeptKeys(a).toString());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The least id of its accounts: the same set always has the same name. */
    static String nameOf(Neighbourhood neighbourhood) {
        return neighbourhood.accounts().getFirst().id().toString();
    }

    static DateRange daysOf(Account account) {
        return Neighbourhoods.findDays(account)
                .orElseThrow(() -> new IllegalArgumentException(account.id() + " can be no incident"));
    }
}
