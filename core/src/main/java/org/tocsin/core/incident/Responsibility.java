package org.tocsin.core.incident;

import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.StatementId;

/**
 * Who did it, or had another part in it, as far as one statement says.
 *
 * @param kind claimed, blamed, suspected or denied; or ruled by an analyst
 * @param involvement what the actor is said to have done
 * @param actor the name of the one who is said to have done it, or who denies it
 * @param statement which statement; of a ruling, the account that it names
 * @param attribution who says so
 */
public record Responsibility(
        ResponsibilityKind kind,
        Involvement involvement,
        String actor,
        StatementId statement,
        Attribution attribution) {}
