package org.tocsin.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.incident.Corroborations;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** Puts statements beside what others say of the same incidents. */
final class Utterances {
    private final Handle handle;
    private final Map<String, List<Incident>> known = new HashMap<>();
    private final Map<IncidentId, Corroborations> weighed = new HashMap<>();

    private Utterances(Handle handle) {
        this.handle = handle;
    }

    static List<Utterance> list(Handle handle, List<Statement> statements) {
        Utterances utterances = new Utterances(handle);
        return statements.stream().map(utterances::of).toList();
    }

    private Utterance of(Statement statement) {
        return accountsOf(statement)
                .flatMap(a -> findIncident(a).stream())
                .findFirst()
                .map(i -> new Utterance(
                        statement,
                        i.id(),
                        corroborations(i).find(statement.id()).orElse(null)))
                .orElseGet(() -> new Utterance(statement, null, null));
    }

    private Corroborations corroborations(Incident incident) {
        return weighed.computeIfAbsent(incident.id(), id -> new Corroborations(incident));
    }

    /** The account itself, or those that it is about. */
    private static Stream<StatementId> accountsOf(Statement statement) {
        return statement instanceof Account a ? Stream.of(a.id()) : Neighbourhoods.concernsOf(statement).stream();
    }

    private Optional<Incident> findIncident(StatementId account) {
        return Accounts.findNeighbourhood(handle, account).stream()
                .flatMap(n -> known.computeIfAbsent(n, name -> Incidents.listIn(handle, name)).stream())
                .filter(i -> i.evidence().accounts().stream().anyMatch(a -> a.id().equals(account)))
                .findFirst();
    }
}
