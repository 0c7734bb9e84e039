package org.tocsin.reader.statement;

import java.util.List;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * A statement but for its number and speaker.
 *
 * @param stance how the speaker stands to it
 * @param make makes the statement of what every statement has, and of the accounts that it is about
 */
record Draft(Stance stance, Maker make) {
    /** The last step. */
    @FunctionalInterface
    interface Maker {
        Statement make(Said said, List<StatementId> concerns);
    }
}
