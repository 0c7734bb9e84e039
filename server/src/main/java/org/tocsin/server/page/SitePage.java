package org.tocsin.server.page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.warning.Site;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.map.Basemap;
import org.tocsin.server.view.SiteRow;
import org.tocsin.server.view.SiteRows;
import org.tocsin.server.view.SiteViews;

/** The sites, and one site with its warnings. */
@RestController
public final class SitePage {
    private final Desk desk;
    private final Printer printer;

    SitePage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/sites")
    ResponseEntity<String> sites() {
        var rows = SiteRows.all(desk);
        int people = rows.stream().mapToInt(SiteRow::people).sum();
        return printer.page("sites", new SiteViews.All(printer.shell("Sites", "sites"), rows, people));
    }

    @GetMapping("/sites/{id}")
    ResponseEntity<String> site(@PathVariable String id) {
        Site site = desk.listSites().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "No site is known under \"" + id + "\". Maybe it was taken out of the configuration."));
        SiteRow row = SiteRows.one(desk, site);
        return printer.page(
                "site",
                new SiteViews.One(
                        printer.shell(site.name(), "sites"),
                        row,
                        SiteViews.extent(site),
                        SiteViews.heads(site),
                        Basemap.layers()));
    }
}
