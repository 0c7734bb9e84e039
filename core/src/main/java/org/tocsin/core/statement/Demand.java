package org.tocsin.core.statement;

import java.util.List;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;

/**
 * "You must": an apology, guarantees, protection.
 *
 * @param addressees of whom it is demanded
 */
public record Demand(Said said, List<Mention<Actor>> addressees) implements Statement {
    /** Copies the list. */
    public Demand {
        addressees = List.copyOf(addressees);
    }
}
