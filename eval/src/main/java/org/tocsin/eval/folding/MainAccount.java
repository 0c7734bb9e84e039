package org.tocsin.eval.folding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;

/** The account that stands for a report: one that can be of an incident, told in full, with a place, a day and harm, the first. */
final class MainAccount {
    private MainAccount() {}

    static Optional<Account> of(List<Account> accounts) {
        return accounts.stream()
                .filter(a -> Neighbourhoods.findReach(a).isPresent())
                .min(Comparator.comparing(
                                (Account a) -> a.happening().findScene().isEmpty())
                        .thenComparing(Account::pieced)
                        .thenComparing(a -> a.happening().when() == null)
                        .thenComparing(a -> a.happening().harm().equals(Harm.UNSAID))
                        .thenComparing(Account::id));
    }
}
