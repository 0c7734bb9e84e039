package org.tocsin.core.statement;

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
}
