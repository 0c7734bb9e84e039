package org.tocsin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What is particular to SQLite: how a file is opened, and how its tables are brought up to date. */
final class Sqlite {
    /** "TOCS": tells our files from other SQLite files (the application id of the file's header). */
    private static final int APPLICATION_ID = 0x544F4353;

    /** The folder of this dialect. */
    static final String FOLDER = "db/sqlite";

    private static final String DERIVED = "R__derived.sql";

    static final List<String> SCRIPTS = List.of("V1__logs.sql", "V2__rulings.sql", "V3__grades.sql", DERIVED);

    /** How long to wait for another process that writes. */
    private static final int BUSY_MS = 5_000;

    /** What one folding writes stays in memory until it is committed. */
    private static final int WRITER_CACHE_KIB = 64 * 1024;

    /** A page that every batch writes goes to the file once in so many pages (40 MiB), not with each commit. */
    private static final int CHECKPOINT_PAGES = 10_000;

    private Sqlite() {}

    /** Readers see the last committed state and never wait for the writer (write-ahead log). */
    static HikariDataSource readers(Path file) {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        HikariConfig pool = pool(file, config, "tocsin-readers");
        pool.setConnectionInitSql("PRAGMA query_only = ON");
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    /**
     * A pool of one: the writers of this process queue for it, without end. A transaction takes the file's lock when it
     * begins, so that what it reads is still true when it writes, whatever other processes do.
     */
    static HikariDataSource writer(Path file) {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // FULL: when a commit returns, the report is on the disk, not in the operating system's hands.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-WRITER_CACHE_KIB);
        // Nobody asks for them, and the driver prepares and runs a query for them after every insert.
        config.setGetGeneratedKeys(false);
        HikariConfig pool = pool(file, config, "tocsin-writer");
        pool.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(0);
        return new HikariDataSource(pool);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        return config;
    }

    private static HikariConfig pool(Path file, SQLiteConfig config, String name) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url(file));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName(name);
        pool.setMaxLifetime(0);
        return pool;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** Makes or updates the tables. A file that is not ours, or of a newer version, stays untouched. */
    static void prepare(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl(url(file));
        int stamp = stampOfScripts();
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            if (number(sql, "PRAGMA application_id") == APPLICATION_ID) {
                // Reading Flyway's history costs more than all else that opening does; the stamp says that nothing is
                // new.
                if (number(sql, "PRAGMA user_version") == stamp) return;
            } else if (number(sql, "SELECT count(*) FROM sqlite_schema") > 0)
                throw new StoreException(
                        "The file " + file + " is a database, but not a store of Tocsin; it was left as it"
                                + " is. Maybe give another file name.");
            migrate(file, source);
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("PRAGMA application_id = " + APPLICATION_ID);
            sql.execute("PRAGMA user_version = " + stamp);
        }
    }

    private static void migrate(Path file, SQLiteDataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + FOLDER)
                .loggers("slf4j")
                .load();
        Stream.of(flyway.info().applied())
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new StoreException("The store " + file + " was written by a newer Tocsin (its tables have the"
                            + " version " + version + "); it was left as it is. Maybe update Tocsin.");
                });
        flyway.migrate();
    }

    private static int number(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Drops the derived tables and makes them again, empty, whatever state they were in. */
    static void dropDerived(Handle handle) {
        try (Statement sql = handle.getConnection().createStatement()) {
            sql.executeUpdate(new String(script(DERIVED), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static int stampOfScripts() {
        CRC32 crc = new CRC32();
        SCRIPTS.forEach(name -> crc.update(script(name)));
        return (int) (crc.getValue() & 0x7fffffff);
    }

    private static byte[] script(String name) {
        try (InputStream in = Sqlite.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
            if (in == null) throw new IllegalStateException("The script " + name + " is not in the jar");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
