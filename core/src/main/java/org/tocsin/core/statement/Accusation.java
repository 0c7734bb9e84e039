package org.tocsin.core.statement;

import java.util.List;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;

/**
 * "They did it", or "they let it happen". With the stance DENIES it is the reverse: somebody clears others of it.
 *
 * @param accused whom; empty where the text leaves them unnamed
 * @param involvement of what
 * @param concerns the accounts that it is about, in the same report
 */
public record Accusation(Said said, List<Mention<Actor>> accused, Involvement involvement, List<StatementId> concerns)
        implements Statement {
    /** Copies the lists. */
    public Accusation {
        accused = List.copyOf(accused);
        concerns = List.copyOf(concerns);
    }

    /** That they did it. */
    public Accusation(Said said, List<Mention<Actor>> accused, List<StatementId> concerns) {
        this(said, accused, Involvement.CARRIED_OUT, concerns);
    }

    /** The same of other accounts. */
    public Accusation about(List<StatementId> accounts) {
        return new Accusation(said, accused, involvement, accounts);
    }
}
