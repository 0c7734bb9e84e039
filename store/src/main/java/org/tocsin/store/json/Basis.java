package org.tocsin.store.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** What one incident rests on, numbered: the accounts, then what else is said about them. */
final class Basis {
    private final List<Account> accounts;
    private final List<Statement> concerning;
    private final Map<StatementId, Integer> ids = new HashMap<>();

    /** Of equal attributions the first: equal incidents give equal texts. */
    private final Map<Attribution, Integer> attributions = new HashMap<>();

    Basis(List<Account> accounts, List<Statement> concerning) {
        this.accounts = accounts;
        this.concerning = concerning;
    }

    /** Only who writes looks numbers up. */
    Basis numbered() {
        for (int i = 0; i < accounts.size() + concerning.size(); i++) {
            ids.put(get(i).id(), i);
            attributions.putIfAbsent(get(i).attribution(), i);
        }
        return this;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<Statement> concerning() {
        return concerning;
    }

    /** @throws IndexOutOfBoundsException if there are not so many */
    Statement get(int number) {
        return number < accounts.size() ? accounts.get(number) : concerning.get(number - accounts.size());
    }

    @Nullable
    Integer numberOf(StatementId id) {
        return ids.get(id);
    }

    @Nullable
    Integer numberOf(Attribution attribution) {
        return attributions.get(attribution);
    }
}
