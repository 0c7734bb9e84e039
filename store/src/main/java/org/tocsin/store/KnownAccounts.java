package org.tocsin.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Account;

/**
 * The accounts that the writer met last, so that what every report of a busy day touches is not read from the file each time. An
 * account never changes but by a rebuild; where another process has written, all are forgotten. One thread at a time, in a transaction.
 */
final class KnownAccounts {
    /** Some ten kilobytes each at most; the news of some days of the world. */
    private static final int MOST = 5_000;

    private final Map<String, Account> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
            return size() > MOST;
        }
    };

    private long version = -1;

    /** At the beginning of a transaction. SQLite's data version is another one as soon as another connection has written. */
    void check(Handle handle) {
        long now = handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
        if (now != version) clear();
        version = now;
    }

    @Nullable
    Account get(String id) {
        return known.get(id);
    }

    void put(String id, Account account) {
        known.put(id, account);
    }

    void clear() {
        known.clear();
    }
}
