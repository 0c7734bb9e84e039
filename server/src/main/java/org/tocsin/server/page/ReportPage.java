package org.tocsin.server.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.EditionViews;
import org.tocsin.server.view.GradeView;
import org.tocsin.server.view.ReadingViews;
import org.tocsin.server.view.ReportView;
import org.tocsin.server.view.ReportsView;
import org.tocsin.server.view.SaidFilter;
import org.tocsin.server.words.DayWords;
import org.tocsin.store.ReportSummary;

/** The inbox, and one report with who says what. */
@RestController
public final class ReportPage {
    private static final int PAGE = 100;

    private final Desk desk;
    private final Printer printer;

    ReportPage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/reports")
    ResponseEntity<String> reports(@RequestParam(name = "page", defaultValue = "1") String number) {
        long total = desk.countReports();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(pageNumber(number), 1, pages);
        List<ReportsView.ReportRow> rows = desk.listReports(PAGE, (page - 1) * PAGE).stream()
                .map(ReportPage::row)
                .toList();
        return printer.page("reports", new ReportsView(printer.shell("Reports", "reports"), rows, total, page, pages));
    }

    private static int pageNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static ReportsView.ReportRow row(ReportSummary summary) {
        String title = summary.title();
        return new ReportsView.ReportRow(
                summary.id().value(),
                summary.outlet(),
                title == null ? "Without a headline" : title,
                DayWords.of(summary.published()),
                DayWords.of(summary.receivedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                summary.statements(),
                summary.caveats());
    }

    @GetMapping("/reports/{id}")
    ResponseEntity<String> report(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Reading reading = find(id).orElseThrow(() -> new NotFound("No report is known under \"" + id
                + "\". Maybe the address was cut short: look for it among the reports."));
        var view = ReadingViews.of(
                withLostAccounts(reading),
                desk.listIncidentsOf(reading),
                desk.asOf(),
                SaidFilter.of(parameters),
                false);
        ReportId shown = reading.report().id();
        List<Reading> editions = desk.listEditions(shown);
        Source outlet = new Source(reading.report().outlet(), SourceRole.OUTLET, null);
        return printer.page(
                "report",
                new ReportView(
                        printer.shell(view.title(), "reports"),
                        view,
                        EditionViews.of(shown, editions),
                        EditionViews.laterOn(shown, editions).orElse(""),
                        GradeView.of(desk.sourceGrades().of(outlet))));
    }

    /** A ruling that no longer finds its account in this report is told here too. */
    private Reading withLostAccounts(Reading reading) {
        List<Caveat> caveats = new ArrayList<>(reading.caveats());
        desk.listLostAccounts().stream()
                .filter(l ->
                        l.anchor().account().report().equals(reading.report().id()))
                .forEach(caveats::add);
        return new Reading(reading.report(), reading.article(), reading.statements(), caveats, reading.readerVersion());
    }

    private Optional<Reading> find(String id) {
        try {
            return desk.findReading(new ReportId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
