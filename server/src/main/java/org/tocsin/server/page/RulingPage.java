package org.tocsin.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.ActView;
import org.tocsin.server.view.RuleViews;
import org.tocsin.server.view.RulingsView;
import org.tocsin.server.words.RulingText;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.RulingReceipt;

/** Where an analyst rules, and sees who ruled what. */
@RestController
public final class RulingPage {
    /** More than anybody reads; the command line lists all. */
    private static final int SHOWN = 500;

    private final Desk desk;
    private final Printer printer;
    private final IncidentPage incidents;
    private final Acts acts;

    RulingPage(Desk desk, Printer printer, IncidentPage incidents) {
        this.desk = desk;
        this.printer = printer;
        this.incidents = incidents;
        this.acts = new Acts(desk);
    }

    @GetMapping("/rulings")
    ResponseEntity<String> rulings(
            @RequestParam(name = "noted", defaultValue = "") String noted, HttpServletRequest request) {
        return log(HttpStatus.OK, noted, Author.of(request), List.of());
    }

    private ResponseEntity<String> log(HttpStatus status, String noted, String author, List<String> problems) {
        long seen = desk.lastRuling();
        List<ActView> all = ActView.of(desk.listRulings());
        return printer.page(
                status,
                "rulings",
                new RulingsView(
                        printer.shell("Rulings", "rulings"),
                        all.stream().limit(SHOWN).toList(),
                        all.size(),
                        seen,
                        author,
                        noted,
                        problems));
    }

    /** Notes a ruling on an incident. The page comes back with what was filled in where it cannot be noted. */
    @PostMapping("/incidents/{id}/rulings")
    ResponseEntity<String> rule(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        RulingForm form = RulingForm.of(parameters);
        Incident incident = incidents
                .find(id)
                .or(() -> byAnchor(form.anchor()))
                .orElseThrow(() -> new NotFound("The incident " + id
                        + " is gone: somebody ruled on it, or it was read anew. Nothing was noted; your reason was: \""
                        + form.reason() + "\". Maybe look among the rulings for what happened."));
        try {
            Act act = acts.act(form, incident);
            RulingReceipt receipt = desk.rule(act, form.seen());
            if (!receipt.isNoted()) return again(HttpStatus.CONFLICT, incident, form, overtaken(receipt.since()));
            List<StatementId> accounts =
                    new ArrayList<>(act.rulings().getFirst().accounts());
            accounts.addAll(incident.evidence().listAccountIds());
            return noted(act, accounts, RulingText.of(act.rulings().getFirst()));
        } catch (BadInputException | IllegalArgumentException e) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, incident, form, String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<String> again(HttpStatus status, Incident incident, RulingForm form, String problem) {
        return incidents.print(
                status, incident, null, RuleViews.of(desk, incident, form.draft(), List.of(problem), ""));
    }

    private Optional<Incident> byAnchor(String anchor) {
        try {
            return desk.findIncidentOf(StatementId.parse(anchor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String overtaken(List<RulingEntry> since) {
        String who = since.stream()
                .map(e -> e.ruling().by().author() + " ruled \"" + RulingText.of(e.ruling()) + "\" ("
                        + e.ruling().by().reason() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return "After you opened this page " + who + ". Nothing of yours was noted, and nothing is lost."
                + " Maybe look at the incident as it is now; if you still think so, send it again.";
    }

    /** To the first incident that holds one of these accounts now, or to the log where none does any more. */
    private ResponseEntity<String> noted(Act act, List<StatementId> accounts, String words) {
        String note = "?noted=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        String where = accounts.stream()
                .distinct()
                .flatMap(a -> desk.findIncidentOf(a).stream())
                .findFirst()
                .map(i -> "/incidents/" + i.id() + note + "#history")
                .orElse("/rulings" + note);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, Author.cookie(act.by().author()))
                .location(URI.create(where))
                .build();
    }

    /** Withdraws a ruling with all of its act. */
    @PostMapping("/rulings/{id}/undo")
    ResponseEntity<String> undo(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        RulingForm form = RulingForm.of(parameters);
        List<RulingEntry> all = desk.listRulings();
        RulingEntry entry = all.stream()
                .filter(e -> e.ruling().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No ruling is known under \"" + id + "\". Maybe it was cut short."));
        try {
            List<Ruling> act = entry.listActInForce(all);
            if (act.isEmpty())
                throw new BadInputException("It was undone already. Maybe somebody was faster: look at the list.");
            Act undo = Act.undo(acts.decision(form), act);
            RulingReceipt receipt = desk.rule(undo, form.seen());
            if (receipt.isNoted())
                return noted(undo, entry.ruling().accounts(), "undone: " + RulingText.of(entry.ruling()));
            return log(HttpStatus.CONFLICT, "", form.author(), List.of(overtaken(receipt.since())));
        } catch (BadInputException | IllegalArgumentException e) {
            return log(HttpStatus.UNPROCESSABLE_CONTENT, "", form.author(), List.of(String.valueOf(e.getMessage())));
        }
    }
}
