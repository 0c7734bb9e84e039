package org.tocsin.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.tocsin.server.view.IncidentRow;
import org.tocsin.server.view.IncidentViews;

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
            @PathVariable String id, @RequestParam(name = "report", required = false) @Nullable String report) {
        Incident incident = find(id).orElseThrow(() -> new NotFound("No incident is known under \"" + id
                + "\". Maybe new reports changed it: look for it in the overview."));
        List<ReportId> reports = incident.evidence().accounts().stream()
                .map(a -> a.id().report())
                .distinct()
                .toList();
        ReportId chosen = reports.stream()
                .filter(r -> r.value().equals(report))
                .findFirst()
                .orElse(reports.getFirst());
        IncidentRow row = IncidentRow.of(incident, desk.asOf());
        return printer.page(
                "incident",
                new IncidentViews(incident, readings(reports, chosen))
                        .view(
                                printer.shell(row.kind() + ", " + row.place(), "overview"),
                                row,
                                chosen,
                                Basemap.layers()));
    }

    private Optional<Incident> find(String id) {
        try {
            return desk.findIncident(new IncidentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Map<ReportId, Reading> readings(List<ReportId> reports, ReportId chosen) {
        Map<ReportId, Reading> readings = new HashMap<>();
        reports.stream()
                .filter(r -> r.equals(chosen) || reports.indexOf(r) < MAX_READINGS)
                .forEach(r -> desk.findReading(r).ifPresent(reading -> readings.put(r, reading)));
        return readings;
    }
}
