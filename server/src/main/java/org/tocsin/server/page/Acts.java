package org.tocsin.server.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.CorrectionText;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.RuleViews;

/** From what a form says to an act. Each problem is an IllegalArgumentException or BadInputException with words for people. */
final class Acts {
    private final Desk desk;

    Acts(Desk desk) {
        this.desk = desk;
    }

    Decision decision(RulingForm form) {
        if (form.author().isBlank())
            throw new BadInputException("A ruling needs an author. Maybe fill in your name; it is remembered here.");
        if (form.reason().isBlank())
            throw new BadInputException("A ruling needs a reason. Maybe say what convinced you.");
        return new Decision(form.author(), desk.now(), form.reason());
    }

    Act act(RulingForm form, Incident incident) {
        Decision by = decision(form);
        List<StatementId> all = incident.evidence().listAccountIds();
        return switch (form.verb()) {
            case "confirm" -> confirm(by, form, incident);
            case "correct" ->
                Act.correct(
                        by,
                        all.getFirst(),
                        CorrectionText.parse(
                                form.what().field(),
                                form.what().value(),
                                incident.evidence().listPlaces()));
            case "same" -> Act.same(by, both(all, other(form, incident)));
            case "apart" -> Act.different(by, all, other(form, incident));
            case "different" -> different(by, chosen(form, all), all);
            case "reject" -> Act.reject(by, all);
            case "leave-out" -> Act.reject(by, chosen(form, all));
            default -> throw new BadInputException("Nothing was chosen. Maybe choose what you rule.");
        };
    }

    private static Act confirm(Decision by, RulingForm form, Incident incident) {
        if (!form.version().equals(RuleViews.versionOf(incident)))
            throw new BadInputException("The incident has changed since you opened it. Maybe look at it as it is now,"
                    + " and confirm it again.");
        return Act.confirm(by, incident);
    }

    private static Act different(Decision by, Set<StatementId> chosen, List<StatementId> all) {
        if (chosen.containsAll(all))
            throw new BadInputException(
                    "All accounts are chosen. Maybe leave at least one, or rule that it is not an incident.");
        return Act.different(by, chosen, all);
    }

    private static Set<StatementId> chosen(RulingForm form, List<StatementId> all) {
        Set<StatementId> chosen = new LinkedHashSet<>();
        for (String account : form.what().accounts()) chosen.add(StatementId.parse(account));
        if (chosen.isEmpty()) throw new BadInputException("No account is chosen. Maybe tick the ones that you mean.");
        if (!all.containsAll(chosen))
            throw new BadInputException(
                    "An account that you chose is not in this incident any more. Maybe look at it as it is now.");
        return chosen;
    }

    private List<StatementId> other(RulingForm form, Incident incident) {
        String id = form.what().other();
        if (id.isEmpty())
            throw new BadInputException("No other incident is chosen. Maybe choose one of the candidates.");
        Incident other = desk.findIncident(new IncidentId(id))
                .orElseThrow(() -> new BadInputException(
                        "No incident is known under \"" + id + "\". Maybe it was joined with another since."));
        if (other.id().equals(incident.id()))
            throw new BadInputException("Both are " + id + ". Maybe choose another incident.");
        return other.evidence().listAccountIds();
    }

    private static Set<StatementId> both(Collection<StatementId> a, Collection<StatementId> b) {
        Set<StatementId> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return both;
    }
}
