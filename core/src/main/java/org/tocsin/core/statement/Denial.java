package org.tocsin.core.statement;

import java.util.List;

/**
 * "It did not happen", or "it was not us", or "we did not let it happen".
 *
 * @param involvement what is denied; that it happened at all counts as {@link Involvement#CARRIED_OUT}
 * @param concerns the accounts that it denies, or for which it denies the blame, in the same report
 */
public record Denial(Said said, Involvement involvement, List<StatementId> concerns) implements Statement {
    /** Copies the list. */
    public Denial {
        concerns = List.copyOf(concerns);
    }

    /** That it happened, or that one did it. */
    public Denial(Said said, List<StatementId> concerns) {
        this(said, Involvement.CARRIED_OUT, concerns);
    }

    /** Whether it speaks against the event or its perpetrator. Who only denies negligence grants that it happened. */
    public boolean isOfTheDeed() {
        return involvement.makesPerpetrator();
    }
}
