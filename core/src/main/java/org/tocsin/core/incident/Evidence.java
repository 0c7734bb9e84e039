package org.tocsin.core.incident;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * What an incident rests on.
 *
 * @param accounts the accounts of it, in the order of their ids; at least one
 * @param concerning accusations, denials and admissions that are about it
 * @param independentOrigins how many first speakers stand behind the accounts; reprints count once
 */
public record Evidence(List<Account> accounts, List<Statement> concerning, int independentOrigins) {
    /** Checks that there is any. */
    public Evidence {
        accounts = List.copyOf(accounts);
        concerning = List.copyOf(concerning);
        if (accounts.isEmpty()) throw new IllegalArgumentException("An incident needs an account");
        if (independentOrigins < 1 || independentOrigins > accounts.size())
            throw new IllegalArgumentException(
                    independentOrigins + " origins cannot stand behind " + accounts.size() + " accounts");
    }

    /** The ids of the accounts, in their order. */
    public List<StatementId> listAccountIds() {
        return accounts.stream().map(Statement::id).toList();
    }

    /** Who says that it did not happen, or that he did not do it. Who only denies that he let it happen grants the rest. */
    public List<Denial> listDenials() {
        return concerning.stream()
                .flatMap(s -> s instanceof Denial d ? Stream.of(d) : Stream.empty())
                .filter(Denial::isOfTheDeed)
                .toList();
    }

    /** Whether one of the accounts has this id. */
    public boolean holds(StatementId account) {
        return accounts.stream().anyMatch(a -> a.id().equals(account));
    }

    /** The places that the accounts name, in their order; a place that two name stands twice. */
    public List<Place> listPlaces() {
        return accounts.stream()
                .flatMap(a -> a.happening().places().stream())
                .map(p -> p.place().value())
                .toList();
    }
}
