package org.tocsin.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;

/** What a report is mainly about, for the data sets whose key holds one event a text. */
public final class MainEvent {
    private MainEvent() {}

    /**
     * The accounts of it, in the order of the text: those of the incident that most accounts tell of; without an incident, the
     * first account of something done, or any; none where the reader found none.
     */
    public static List<Account> accounts(Reading reading) {
        Optional<Incident> most = Line.incidents(reading.statements(), Rulings.NONE).stream()
                .max(Comparator.comparingInt(
                                (Incident i) -> i.evidence().accounts().size())
                        .thenComparing(Incident::id, Comparator.reverseOrder()));
        if (most.isPresent())
            return most.get().evidence().accounts().stream()
                    .sorted(Comparator.comparing(Statement::id))
                    .toList();
        return reading.listAccounts().stream()
                .min(Comparator.comparing((Account a) -> a.happening().stage() != Stage.DONE)
                        .thenComparing(a -> a.happening().harm().equals(Harm.UNSAID))
                        .thenComparing(Statement::id))
                .map(List::of)
                .orElse(List.of());
    }
}
