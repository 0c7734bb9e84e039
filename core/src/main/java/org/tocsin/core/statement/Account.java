package org.tocsin.core.statement;

import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;

/**
 * "This happened."
 *
 * @param sketch what tells the account's report from others
 * @param pieced whether no sentence tells it in full, and the reader pieced it together from headline and lead; alone it makes no
 *     incident, but it backs what another report tells
 */
public record Account(Said said, Happening happening, Sketch sketch, boolean pieced) implements Statement {
    /** An account in full, of whose report's text nothing else is known. */
    public Account(Said said, Happening happening) {
        this(said, happening, Sketch.NONE, false);
    }

    /** The same account with another sketch. */
    public Account with(Sketch other) {
        return new Account(said, happening, other, pieced);
    }

    /** The same account of what is better known. */
    public Account with(Happening other) {
        return new Account(said, other, sketch, pieced);
    }

    /** Whether its own words say how many were hurt, but name no day, no place and no weapon: then others tell what happened. */
    public boolean tellsOnlyWhoWasHurt() {
        Mention<When> when = happening.when();
        boolean event = (when != null && isInOwnWords(when.span()))
                || happening
                        .findScene()
                        .filter(p -> isInOwnWords(p.place().span()))
                        .isPresent()
                || happening.weapons().stream().anyMatch(w -> isInOwnWords(w.span()));
        return !event && !happening.harm().equals(Harm.UNSAID);
    }

    private boolean isInOwnWords(Span span) {
        return said.spans().stream().anyMatch(s -> s.contains(span));
    }
}
