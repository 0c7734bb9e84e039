package org.tocsin.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.map.Basemap;
import org.tocsin.server.view.IncidentRow;
import org.tocsin.server.view.OverviewFilter;
import org.tocsin.server.view.OverviewView;
import org.tocsin.server.view.SiteRow;
import org.tocsin.server.view.SiteRows;
import org.tocsin.server.words.KindWords;
import org.tocsin.store.IncidentQuery;

/** The overview: warnings, map, and the list of incidents. */
@RestController
public final class OverviewPage {
    /** More than anybody reads; the filter narrows it. */
    private static final int SHOWN = 200;

    private final Desk desk;
    private final Printer printer;

    OverviewPage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/")
    ResponseEntity<String> overview(@RequestParam MultiValueMap<String, String> parameters) {
        OverviewFilter filter = OverviewFilter.of(parameters);
        IncidentQuery query = filter.query().page(SHOWN, 0);
        List<IncidentRow> incidents = desk.listIncidents(query).stream()
                .map(i -> IncidentRow.of(i, desk.asOf()))
                .toList();
        List<SiteRow> sites =
                SiteRows.all(desk).stream().filter(s -> !s.warnings().isEmpty()).toList();
        return printer.page(
                "overview",
                new OverviewView(
                        printer.shell("Overview", "overview"),
                        filter,
                        kinds(filter),
                        incidents,
                        desk.countIncidents(query),
                        sites,
                        Basemap.layers()));
    }

    private static List<OverviewView.KindChoice> kinds(OverviewFilter filter) {
        return Stream.of(EventCategory.values())
                .map(c -> new OverviewView.KindChoice(
                        KindWords.key(c), c.label(), filter.kinds().contains(c)))
                .toList();
    }
}
