package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;

/**
 * The accounts that could be about the same event, and what else the same reports say about them.
 *
 * @param accounts in the order of their ids; at least one
 * @param concerning accusations, denials and admissions that name one of the accounts
 */
public record Neighbourhood(List<Account> accounts, List<Statement> concerning) {
    /** Sorts and drops what is there twice, so that equal sets are equal neighbourhoods. */
    public Neighbourhood {
        accounts = sorted(accounts);
        concerning = sorted(concerning);
        if (accounts.isEmpty()) throw new IllegalArgumentException("A neighbourhood needs an account");
    }

    /** Equal statements have equal ids, so that they lie side by side; to hash them all would take longer. */
    private static <S extends Statement> List<S> sorted(List<S> statements) {
        List<S> sorted = new ArrayList<>(statements.size());
        for (S s :
                statements.stream().sorted(Comparator.comparing(Statement::id)).toList())
            if (sorted.isEmpty() || !sorted.getLast().equals(s)) sorted.add(s);
        return List.copyOf(sorted);
    }

    public static Neighbourhood of(Collection<Account> accounts, Collection<? extends Statement> concerning) {
        return new Neighbourhood(List.copyOf(accounts), List.copyOf(concerning));
    }
}
