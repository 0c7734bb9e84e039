package org.tocsin.server.view;

import java.util.List;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.statement.StatementId;
import org.tocsin.server.desk.Desk;

/** Makes the form and the history of an incident. */
public final class RuleViews {
    private RuleViews() {}

    /** A fresh form, or one with what was filled in and what was wrong with it. */
    public static RuleView of(Desk desk, Incident incident, RuleView.Draft draft, List<String> problems, String noted) {
        // First the number, then what it stands for: a ruling in between is then told rather than missed.
        long seen = desk.lastRuling();
        List<StatementId> accounts = incident.evidence().listAccountIds();
        return new RuleView(
                accounts.getFirst().toString(),
                seen,
                versionOf(incident),
                RuleView.rows(desk.listCandidates(incident), desk.asOf()),
                draft,
                problems,
                noted,
                ActView.of(desk.listRulingsOn(accounts)));
    }

    /** The values of an incident in short. */
    public static String versionOf(Incident incident) {
        return Integer.toHexString(Case.of(incident).toString().hashCode());
    }
}
