package org.tocsin.store;

import java.util.List;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Statement;

/**
 * What a report brought. Who holds it may rely on it: the report is on the disk.
 *
 * @param report the report's id
 * @param outcome whether it was new
 * @param statements what was read from it
 * @param incidents what became of the incidents
 * @param caveats problems that the reader met
 */
public record Receipt(
        ReportId report, Outcome outcome, List<Statement> statements, IncidentChanges incidents, List<Caveat> caveats) {
    /** Whether a report was new. */
    public enum Outcome {
        ADDED,
        /** It was received before; nothing was changed. */
        ALREADY_KNOWN
    }

    /** Copies the lists. */
    public Receipt {
        statements = List.copyOf(statements);
        caveats = List.copyOf(caveats);
    }

    public boolean isNew() {
        return outcome == Outcome.ADDED;
    }
}
