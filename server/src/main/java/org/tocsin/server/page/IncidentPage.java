package org.tocsin.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.map.Basemap;
import org.tocsin.server.view.EditionViews;
import org.tocsin.server.view.IncidentRow;
import org.tocsin.server.view.IncidentViews;
import org.tocsin.server.view.RuleView;
import org.tocsin.server.view.RuleViews;

/** One incident, with the report beside it. */
@RestController
public final class IncidentPage {
    /** An incident with more reports than this shows the words of the first ones only. */
    private static final int MAX_READINGS = 60;

    private final Desk desk;
    private final Printer printer;

    IncidentPage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/incidents/{id}")
    ResponseEntity<String> incident(
            @PathVariable String id,
            @RequestParam(name = "report", required = false) @Nullable String report,
            @RequestParam(name = "noted", defaultValue = "") String noted,
            HttpServletRequest request) {
        Incident incident = find(id).orElseThrow(() -> new NotFound("No incident is known under \"" + id
                + "\". Maybe new reports or a ruling changed it: look for it in the overview, or among the rulings."));
        RuleView.Draft draft = RuleView.Draft.of(Author.of(request));
        return print(HttpStatus.OK, incident, report, RuleViews.of(desk, incident, draft, List.of(), noted));
    }

    /** The page of an incident, with the form as it stands. */
    ResponseEntity<String> print(HttpStatus status, Incident incident, @Nullable String report, RuleView rule) {
        IncidentRow row = IncidentRow.of(incident, desk.asOf());
        Map<ReportId, Reading> readings = readings(incident, report);
        Map<ReportId, String> editions = new HashMap<>();
        for (ReportId id : readings.keySet())
            EditionViews.laterOn(id, desk.listEditions(id)).ifPresent(words -> editions.put(id, words));
        IncidentViews views =
                new IncidentViews(incident, readings, desk.listSeriesOf(incident), desk.sourceGrades(), editions);
        return printer.page(
                status,
                "incident",
                views.view(
                        printer.shell(row.kind() + ", " + row.place(), "overview"),
                        row,
                        report,
                        rule,
                        Basemap.layers()));
    }

    Optional<Incident> find(String id) {
        try {
            return desk.findIncident(new IncidentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Map<ReportId, Reading> readings(Incident incident, @Nullable String asked) {
        List<ReportId> reports = incident.evidence().accounts().stream()
                .map(a -> a.id().report())
                .distinct()
                .toList();
        Map<ReportId, Reading> readings = new HashMap<>();
        for (ReportId report : reports)
            if (report.value().equals(asked) || readings.size() < MAX_READINGS)
                desk.findReading(report).ifPresent(reading -> readings.put(report, reading));
        return readings;
    }
}
