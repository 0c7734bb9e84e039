package org.tocsin.store;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tocsin.store.json.StoreJson;

/** Reads rows back into records. A row that does not give one is damaged, and its name is said. */
final class Rows {
    private Rows() {}

    /** A row of a derived table. */
    static <T> T derived(String row, String json, Class<T> type) {
        return derived(row, () -> StoreJson.read(json, type));
    }

    static <T> T derived(String row, Supplier<T> record) {
        return get(row, record, "Maybe \"tocsin rebuild\" makes it anew.");
    }

    /** A row of a log. */
    static <T> T logged(String row, Supplier<T> record) {
        return get(row, record, "Maybe the file was damaged or edited, and has to be restored from a backup.");
    }

    /** Ids as a list that SQL can take apart: they hold neither quotes nor backslashes. */
    static String list(Collection<?> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static <T> T get(String row, Supplier<T> record, String advice) {
        try {
            return record.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException("The row " + row + " cannot be read: " + e.getMessage() + ". " + advice, e);
        }
    }
}
