package org.tocsin.server.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.ReadView;
import org.tocsin.server.view.ReadingView;
import org.tocsin.server.view.ReadingViews;
import org.tocsin.server.view.SaidFilter;

/** Where one pastes a text or drops a file, sees what is read, and may add it to the record. */
@RestController
public final class ReadPage {
    /** So many reports of one file are shown; all of them are added. */
    private static final int SHOWN = 10;

    private final Desk desk;
    private final Printer printer;
    private final Parser parser;

    ReadPage(Desk desk, Printer printer, Parser parser) {
        this.desk = desk;
        this.printer = printer;
        this.parser = parser;
    }

    @GetMapping("/read")
    ResponseEntity<String> form() {
        return answer(HttpStatus.OK, Pasted.EMPTY, List.of(), List.of());
    }

    /** Reads, or adds where the form says so. */
    @PostMapping("/read")
    ResponseEntity<String> read(Pasted pasted) {
        Parser.Parsed parsed = parser.parse(pasted);
        List<String> problems = new ArrayList<>(parsed.problems());
        boolean add = "add".equals(pasted.action());
        if (add && parsed.reports().stream().anyMatch(r -> r.outlet().equals(Parser.NO_OUTLET)))
            problems.add("The record needs to know who published the report. Maybe fill in its outlet.");
        if (add && problems.isEmpty()) return redirect(parsed.reports());
        HttpStatus status = parsed.reports().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        List<ReadingView> readings =
                parsed.reports().stream().limit(SHOWN).map(this::preview).toList();
        if (parsed.reports().size() > SHOWN)
            problems.add("The file holds " + parsed.reports().size() + " reports; the first " + SHOWN
                    + " are shown. Maybe add them all to the record and look at the reports.");
        return answer(status, pasted, problems, readings);
    }

    private ResponseEntity<String> redirect(List<Report> reports) {
        reports.forEach(desk::add);
        String where = reports.size() == 1 ? "/reports/" + reports.getFirst().id() : "/reports";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(where))
                .build();
    }

    private ReadingView preview(Report report) {
        Reading reading = desk.preview(report);
        return ReadingViews.of(
                reading, Line.incidents(reading.statements(), Rulings.NONE), desk.asOf(), SaidFilter.ALL, true);
    }

    private ResponseEntity<String> answer(
            HttpStatus status, Pasted pasted, List<String> problems, List<ReadingView> readings) {
        return printer.page(
                status,
                "read",
                new ReadView(
                        printer.shell("Read a report", "read"),
                        pasted.text(),
                        pasted.outlet(),
                        pasted.published(),
                        problems,
                        readings));
    }
}
