package org.tocsin.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Keeps the statements of the writer prepared, from one transaction to the next: for a single report, to prepare them took longer than
 * to run them. The pool closes what was made through its own connection, so they are made below it. One thread at a time.
 */
final class KeptStatements implements StatementBuilder {
    /** The texts of our statements are fewer; only a search has one of its own each time, and the writer does not search. */
    private static final int MOST = 200;

    private final Map<String, PreparedStatement> free = new HashMap<>();

    /** By what text each was prepared: Jdbi gives it back under the text that it had before its parameters were numbered. */
    private final IdentityHashMap<PreparedStatement, String> taken = new IdentityHashMap<>();

    private @Nullable SQLiteConnection below;

    /** A statement without Jdbi, for what is run thousands of times in one transaction. Whoever takes it gives it back. */
    static Taken take(Handle handle, String sql) throws SQLException {
        return handle.getStatementBuilder() instanceof KeptStatements kept
                ? new Taken(kept, kept.prepared(handle.getConnection(), sql))
                : new Taken(null, handle.getConnection().prepareStatement(sql));
    }

    /** A statement in use. */
    record Taken(@Nullable KeptStatements from, PreparedStatement statement) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (from == null) statement.close();
            else from.giveBack(statement);
        }
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        SQLiteConnection now = connection.unwrap(SQLiteConnection.class);
        if (!now.equals(below)) {
            free.clear();
            taken.clear();
            below = now;
        }
        PreparedStatement kept = free.remove(sql);
        PreparedStatement statement = kept != null && !kept.isClosed() ? kept : now.prepareStatement(sql);
        taken.put(statement, sql);
        return statement;
    }

    private void giveBack(PreparedStatement statement) throws SQLException {
        String sql = taken.remove(statement);
        if (statement.isClosed()) return;
        statement.clearBatch();
        if (sql == null || free.size() >= MOST || free.putIfAbsent(sql, statement) != null) statement.close();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return prepared(connection, sql);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement p) giveBack(p);
        else statement.close();
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }
}
