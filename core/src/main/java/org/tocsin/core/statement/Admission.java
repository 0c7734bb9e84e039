package org.tocsin.core.statement;

import java.util.List;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;

/**
 * "We did it": a claim of responsibility or a confession.
 *
 * @param perpetrators who says so of themselves
 * @param concerns the accounts that it is about, in the same report
 */
public record Admission(Said said, List<Mention<Actor>> perpetrators, List<StatementId> concerns) implements Statement {
    /** Copies the lists. */
    public Admission {
        perpetrators = List.copyOf(perpetrators);
        concerns = List.copyOf(concerns);
    }
}
