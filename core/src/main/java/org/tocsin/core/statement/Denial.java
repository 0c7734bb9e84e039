package org.tocsin.core.statement;

import java.util.List;

/**
 * "It did not happen", or "it was not us".
 *
 * @param concerns the accounts that it denies, or for which it denies the blame, in the same report
 */
public record Denial(Said said, List<StatementId> concerns) implements Statement {
    /** Copies the list. */
    public Denial {
        concerns = List.copyOf(concerns);
    }
}
