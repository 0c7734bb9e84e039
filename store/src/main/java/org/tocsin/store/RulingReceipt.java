package org.tocsin.store;

import java.util.List;

/**
 * What became of an act.
 *
 * @param incidents what it changed; nothing where it was not noted
 * @param since what others ruled on the same matter since its author looked; where there is any, nothing was noted
 */
public record RulingReceipt(IncidentChanges incidents, List<RulingEntry> since) {
    /** Copies the list. */
    public RulingReceipt {
        since = List.copyOf(since);
    }

    /** Whether the act was noted. Where it was not, its author may look at what others ruled and send it again. */
    public boolean isNoted() {
        return since.isEmpty();
    }
}
