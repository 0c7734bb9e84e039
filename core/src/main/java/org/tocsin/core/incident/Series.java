package org.tocsin.core.incident;

import java.util.Collection;
import java.util.List;
import org.tocsin.core.statement.Account;

/**
 * Several events told as one, with the incidents that it probably counts. It is no incident, and is merged with none.
 *
 * @param account who tells of it
 * @param members what it probably counts, of all that is known; often fewer than it says
 */
public record Series(Account account, List<Incident> members) {
    /** Copies the list, and checks that the account is of several events. */
    public Series {
        members = List.copyOf(members);
        if (!account.happening().number().series())
            throw new IllegalArgumentException("The account " + account.id() + " tells of one event");
    }

    /** The series among the accounts that count some of the incidents, in the order given. */
    public static List<Series> listOf(Collection<Account> accounts, Collection<Incident> incidents) {
        return accounts.stream()
                .filter(a -> SeriesMembers.findDays(a).isPresent())
                .map(a -> new Series(a, SeriesMembers.of(a, incidents)))
                .filter(s -> !s.members().isEmpty())
                .toList();
    }

    /** Whether it counts an incident. */
    public boolean counts(Incident incident) {
        return members.stream().anyMatch(m -> m.id().equals(incident.id()));
    }
}
