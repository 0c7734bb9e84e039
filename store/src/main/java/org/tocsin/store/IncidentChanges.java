package org.tocsin.store;

import java.util.List;
import org.tocsin.core.incident.IncidentId;

/**
 * What became of the incidents, each list in the order of the ids.
 *
 * @param added were not there before
 * @param changed are there still, with another content
 * @param removed are gone: joined with others, split, or rejected
 */
public record IncidentChanges(List<IncidentId> added, List<IncidentId> changed, List<IncidentId> removed) {
    public static final IncidentChanges NONE = new IncidentChanges(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public IncidentChanges {
        added = added.stream().sorted().toList();
        changed = changed.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
