package org.tocsin.core.incident;

import java.util.Optional;
import org.tocsin.core.statement.StatementId;

/**
 * What others say to one account of an incident: how many independent origins tell of the same and contradict it in nothing, and how
 * many contradict it in a detail or deny it. The account's own origin counts for neither.
 *
 * @param confirming other origins that agree
 * @param contradicting other origins, and deniers, that do not
 */
public record Corroboration(int confirming, int contradicting) {
    /** For an account, or whatever else is said of an incident; empty where it is neither. */
    public static Optional<Corroboration> of(Incident incident, StatementId statement) {
        return new Corroborations(incident).find(statement);
    }
}
