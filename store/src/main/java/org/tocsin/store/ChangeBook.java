package org.tocsin.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.core.incident.IncidentId;

/** Adds up what became of the incidents in one step after another. */
final class ChangeBook {
    private enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    private final SortedMap<IncidentId, Fate> fates = new TreeMap<>();

    void note(Collection<Incidents.Row> before, Collection<Incidents.Row> after) {
        Map<IncidentId, Set<KeptIncident>> old = contents(before);
        Map<IncidentId, Set<KeptIncident>> now = contents(after);
        old.forEach((id, content) -> {
            if (!now.containsKey(id)) remove(id);
            else if (!content.equals(now.get(id))) fates.putIfAbsent(id, Fate.CHANGED);
        });
        now.keySet().stream().filter(id -> !old.containsKey(id)).forEach(this::add);
    }

    private void remove(IncidentId id) {
        if (fates.get(id) == Fate.ADDED) fates.remove(id);
        else fates.put(id, Fate.REMOVED);
    }

    private void add(IncidentId id) {
        fates.put(id, fates.get(id) == Fate.REMOVED ? Fate.CHANGED : Fate.ADDED);
    }

    IncidentChanges changes() {
        return new IncidentChanges(listOf(Fate.ADDED), listOf(Fate.CHANGED), listOf(Fate.REMOVED));
    }

    private List<IncidentId> listOf(Fate fate) {
        return fates.entrySet().stream()
                .filter(e -> e.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An id has one content, but for ids that were made to clash. */
    private static Map<IncidentId, Set<KeptIncident>> contents(Collection<Incidents.Row> rows) {
        Map<IncidentId, Set<KeptIncident>> contents = new TreeMap<>();
        for (Incidents.Row row : rows)
            contents.computeIfAbsent(new IncidentId(row.id()), id -> new HashSet<>())
                    .add(row.kept());
        return contents;
    }
}
