package org.tocsin.cli.command;

import java.util.Iterator;
import java.util.List;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Evidence;
import org.tocsin.exchange.in.CorrectionText;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One detail of an incident. */
@Command(
        name = "correct",
        description = {
            "One detail of an incident is another. FIELD and VALUE are one of:",
            "  kind \"Air/drone strike\" (a sub-event type of ACLED)",
            "  days 2025-12-03, or 2025-12-01..2025-12-03",
            "  place NAME (one that an account names), or LAT,LON,KM,NAME",
            "  killed, injured, abducted 3, or 3..5, or 13.. (13 or more)",
            "  perpetrator NAME (stands beside what others say)"
        })
final class RuleCorrect extends RulingCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "an incident, or one of its accounts")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FIELD", completionCandidates = Fields.class, description = "which detail")
    private String field = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "the right value")
    private String value = "";

    RuleCorrect(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        Evidence evidence = new Named(opened).incident(id).evidence();
        return Act.correct(
                by, evidence.listAccountIds().getFirst(), CorrectionText.parse(field, value, evidence.listPlaces()));
    }

    /** The details, for completion. */
    static final class Fields implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.copyOf(CorrectionText.FIELDS).iterator();
        }
    }
}
