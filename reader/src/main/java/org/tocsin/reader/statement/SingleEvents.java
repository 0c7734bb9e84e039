package org.tocsin.reader.statement;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;

/** What "the attack" can stand for. */
final class SingleEvents {
    private SingleEvents() {}

    /** The accounts of one event each, no series, in the order of the statements. */
    static List<Account> of(List<Statement> statements) {
        return statements.stream()
                .flatMap(
                        s -> s instanceof Account a && !a.happening().number().series() ? Stream.of(a) : Stream.empty())
                .toList();
    }
}
