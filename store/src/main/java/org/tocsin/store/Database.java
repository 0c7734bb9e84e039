package org.tocsin.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The open file: many readers, one writer. */
final class Database implements AutoCloseable {
    private final Path file;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi read;
    private final Jdbi write;

    private Database(Path file) {
        this.file = file;
        this.readers = Sqlite.readers(file);
        this.writer = Sqlite.writer(file);
        this.read = Jdbi.create(readers);
        this.write = Jdbi.create(writer);
        KeptStatements kept = new KeptStatements();
        write.setStatementBuilderFactory(connection -> kept);
    }

    static Database open(Path file) {
        try {
            Sqlite.prepare(file);
            return new Database(file);
        } catch (SQLException | FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw Failures.explain(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Reads one consistent state. */
    <T> T read(Function<Handle, T> work) {
        return in(read, work);
    }

    /** All or nothing; on the disk when it returns. */
    <T> T write(Function<Handle, T> work) {
        return in(write, work);
    }

    private <T> T in(Jdbi jdbi, Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw Failures.explain(file, e);
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
