package org.tocsin.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in words what went wrong with the file, and what may help. */
final class Failures {
    private Failures() {}

    static StoreException explain(Path file, Exception e) {
        SQLException sql = sqlIn(e);
        if (!(sql instanceof SQLiteException sqlite))
            return new StoreException("The store " + file + " failed: " + (sql == null ? e : sql).getMessage(), e);
        return new StoreException(
                switch (primary(sqlite)) {
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        "The store " + file
                                + " is in use. Maybe another tocsin is running on it; stop it or try again.";
                    case SQLITE_FULL ->
                        "There is no room to write " + file + "; what was acknowledged before is kept."
                                + " Maybe the disk is full; free some space and try again.";
                    case SQLITE_NOTADB, SQLITE_CORRUPT ->
                        "The file " + file + " is no database, or a damaged one; it was left as it is."
                                + " Maybe it is another file, or has to be restored from a backup.";
                    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                        "The store " + file + " cannot be opened."
                                + " Maybe its folder is missing, or you are not allowed to write there.";
                    case SQLITE_READONLY ->
                        "The store " + file + " can be read but not written."
                                + " Maybe you are not allowed to write there, or the disk is mounted read-only.";
                    case SQLITE_IOERR ->
                        "The disk failed under " + file + " (" + sqlite.getMessage()
                                + "). Maybe it is full or unplugged.";
                    default -> "The store " + file + " failed: " + sqlite.getMessage();
                },
                e);
    }

    /** SQLite's extended codes hold the primary one in their low byte. */
    private static org.sqlite.SQLiteErrorCode primary(SQLiteException e) {
        return org.sqlite.SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff);
    }

    private static @Nullable SQLException sqlIn(@Nullable Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) if (t instanceof SQLException sql) return sql;
        return null;
    }
}
