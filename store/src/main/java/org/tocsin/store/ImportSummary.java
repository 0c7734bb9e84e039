package org.tocsin.store;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What many reports brought.
 *
 * @param added how many reports were new
 * @param alreadyKnown how many were known before, or came twice
 * @param statements how many statements were read from the new ones
 * @param incidents what became of the incidents
 * @param caveats how many problems the reader met in the new reports, by code
 */
public record ImportSummary(
        long added, long alreadyKnown, long statements, IncidentChanges incidents, SortedMap<String, Long> caveats) {
    /** Copies the map. */
    public ImportSummary {
        caveats = new TreeMap<>(caveats);
    }
}
