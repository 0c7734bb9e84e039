package org.tocsin.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Account;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.Chain;
import org.tocsin.server.view.CompareView;
import org.tocsin.server.view.IncidentRow;
import org.tocsin.server.view.ProblemView;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.PlaceWords;

/** Two incidents side by side: one event or two? */
@RestController
public final class ComparePage {
    private final Desk desk;
    private final Printer printer;
    private final IncidentPage incidents;

    ComparePage(Desk desk, Printer printer, IncidentPage incidents) {
        this.desk = desk;
        this.printer = printer;
        this.incidents = incidents;
    }

    @GetMapping("/compare")
    ResponseEntity<String> compare(
            @RequestParam(name = "id", required = false) @Nullable List<String> ids, HttpServletRequest request) {
        List<Incident> two = ids == null
                ? List.of()
                : ids.stream()
                        .distinct()
                        .flatMap(i -> incidents.find(i).stream())
                        .toList();
        if (two.size() != 2)
            return printer.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "problem",
                    new ProblemView(
                            printer.shell("Compare", "overview"),
                            "Choose two incidents",
                            "One compares two incidents, not " + two.size()
                                    + ". Maybe go back and tick exactly two in the list."));
        long seen = desk.lastRuling();
        return printer.page(
                "compare",
                new CompareView(
                        printer.shell("Compare", "overview"),
                        List.of(side(two.get(0), two.get(1)), side(two.get(1), two.get(0))),
                        seen,
                        Author.of(request)));
    }

    private CompareView.Side side(Incident incident, Incident other) {
        List<CompareView.Field> fields = new ArrayList<>();
        add(
                fields,
                "kind",
                "Kind of event",
                incident,
                other,
                i -> i.event().value().label());
        add(fields, "when", "When", incident, other, i -> DayWords.of(i.when().value()));
        add(
                fields,
                "where",
                "Where",
                incident,
                other,
                i -> PlaceWords.name(i.where().value()));
        add(fields, "killed", "Killed", incident, other, i -> count(i.toll().killed()));
        add(fields, "injured", "Injured", incident, other, i -> count(i.toll().injured()));
        add(fields, "abducted", "Abducted", incident, other, i -> count(i.toll().abducted()));
        return new CompareView.Side(
                IncidentRow.of(incident, desk.asOf()),
                incident.evidence().listAccountIds().getFirst().toString(),
                fields,
                incident.evidence().accounts().stream().map(ComparePage::said).toList());
    }

    private static void add(
            List<CompareView.Field> fields,
            String key,
            String label,
            Incident incident,
            Incident other,
            Function<Incident, String> words) {
        String mine = words.apply(incident);
        String others = words.apply(other);
        if (!mine.isEmpty() || !others.isEmpty())
            fields.add(new CompareView.Field(key, label, mine.isEmpty() ? "not said" : mine, mine.equals(others)));
    }

    private static String count(@Nullable Estimate<CountRange> harm) {
        return harm == null ? "" : CountWords.of(harm.value());
    }

    private static CompareView.Said said(Account account) {
        return new CompareView.Said(
                Chain.of(account.attribution()),
                DayWords.of(account.said().published()),
                account.said().text(),
                "/reports/" + account.id().report() + "#" + account.id().brief());
    }
}
