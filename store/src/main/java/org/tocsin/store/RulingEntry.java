package org.tocsin.store;

import java.util.Collection;
import java.util.List;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.StatementId;

/**
 * A ruling as it stands in the log.
 *
 * @param number its place in the log: who has seen this number has seen all up to it
 * @param ruling as it was noted, with the accounts as they were numbered then
 * @param accounts those accounts as they are read now, without the ones that are lost
 * @param inForce whether nobody has withdrawn it
 * @param lost the accounts that are not read any more
 */
public record RulingEntry(
        long number, Ruling ruling, List<StatementId> accounts, boolean inForce, List<LostAccount> lost) {
    /** Copies the lists. */
    public RulingEntry {
        accounts = List.copyOf(accounts);
        lost = List.copyOf(lost);
    }

    /** Of all rulings those of its act that nobody has withdrawn: they are undone together. Empty where all were. */
    public List<Ruling> listActInForce(Collection<RulingEntry> all) {
        return all.stream()
                .filter(e -> e.inForce() && e.ruling().by().equals(ruling.by()))
                .map(RulingEntry::ruling)
                .toList();
    }
}
