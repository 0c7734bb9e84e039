package org.tocsin.store;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rebuild changed. Where nothing but the rebuild happened, it changes nothing.
 *
 * @param reports how many reports were read again
 * @param readerVersion the reader that reads now
 * @param earlierReaders how many of the readings that were replaced were made by each other version of the reader
 * @param statements what became of the statements
 * @param incidents what became of the incidents
 */
public record RebuildSummary(
        long reports,
        String readerVersion,
        SortedMap<String, Long> earlierReaders,
        StatementChanges statements,
        IncidentChanges incidents) {
    /** Copies the map. */
    public RebuildSummary {
        earlierReaders = new TreeMap<>(earlierReaders);
    }

    /** Whether every statement and every incident stayed as it was. */
    public boolean isUnchanged() {
        return statements.isEmpty() && incidents.isEmpty();
    }

    /** How many statements are new, have another content, and are gone. */
    public record StatementChanges(long added, long changed, long removed) {
        public boolean isEmpty() {
            return added == 0 && changed == 0 && removed == 0;
        }
    }
}
