package org.tocsin.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.GradeView;
import org.tocsin.server.view.GradingView;
import org.tocsin.server.words.SpeakerWords;
import org.tocsin.server.words.StatementWords;

/** How reliable sources are: the desk's grades, the shipped ones, and the form. */
@RestController
public final class GradePage {
    /** More than anybody reads; the command line lists all. */
    private static final int SHOWN = 200;

    private final Desk desk;
    private final Printer printer;

    GradePage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/grades")
    ResponseEntity<String> grades(
            @RequestParam(name = "noted", defaultValue = "") String noted, HttpServletRequest request) {
        return page(HttpStatus.OK, GradingView.Form.of("", Author.of(request), noted));
    }

    private ResponseEntity<String> page(HttpStatus status, GradingView.Form form) {
        List<Grading> log = desk.listGradings();
        SourceGrades grades = SourceGrades.of(log);
        return printer.page(
                status,
                "grades",
                new GradingView(
                        printer.shell("Grades", "speakers"),
                        Stream.of(SourceRole.values())
                                .map(r -> new GradingView.RoleRow(
                                        r.name().toLowerCase(Locale.ROOT),
                                        StatementWords.role(r),
                                        GradeView.of(grades.of(r))))
                                .toList(),
                        grades.listDesk().stream().map(GradingView.Row::of).toList(),
                        log.reversed().stream()
                                .limit(SHOWN)
                                .map(GradingView.Row::of)
                                .toList(),
                        form));
    }

    /** Notes a grade. The page comes back with what was filled in where it cannot be noted. */
    @PostMapping("/grades")
    ResponseEntity<String> grade(@RequestParam MultiValueMap<String, String> parameters) {
        GradeForm form = GradeForm.of(parameters);
        try {
            Grading grading = form.grading(desk);
            desk.grade(grading);
            return noted(form, grading);
        } catch (BadInputException | IllegalArgumentException e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form.view(List.of(String.valueOf(e.getMessage()))));
        }
    }

    private static ResponseEntity<String> noted(GradeForm form, Grading grading) {
        GradingView.Row row = GradingView.Row.of(grading);
        String words = "noted=" + URLEncoder.encode(row.source() + ": " + row.grade(), StandardCharsets.UTF_8);
        String back = form.speaker().isEmpty() ? "/grades?" + words : SpeakerWords.href(form.speaker()) + "&" + words;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, Author.cookie(form.author()))
                .location(URI.create(back))
                .build();
    }
}
