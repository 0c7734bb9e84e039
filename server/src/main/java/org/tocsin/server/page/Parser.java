package org.tocsin.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.ImportProblem;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.exchange.in.ReportFiles;

/** Makes reports of what was pasted or dropped. What the form says of outlet and day wins over the text's own words. */
@Component
public final class Parser {
    /** Stands where nobody names the outlet; good enough for a look, not for the record. */
    static final String NO_OUTLET = "Unnamed outlet";

    /** More reports are imported on the command line. */
    private static final int MAX_REPORTS = 500;

    private static final Set<String> ENDINGS = Set.of(".txt", ".html", ".htm", ".jsonl", ".ndjson", ".json");

    private final PageHeadings pages;

    Parser(PageHeadings pages) {
        this.pages = pages;
    }

    /** What was found: reports, and what is wrong with the rest. */
    record Parsed(List<Report> reports, List<String> problems) {
        /** Copies the lists. */
        Parsed {
            reports = List.copyOf(reports);
            problems = List.copyOf(problems);
        }

        private static Parsed problem(@Nullable String message) {
            return new Parsed(List.of(), List.of(String.valueOf(message)));
        }
    }

    Parsed parse(Pasted pasted) {
        try {
            Intake intake = new Intake(pages, headingOf(pasted), Heading.of(NO_OUTLET, null));
            MultipartFile file = pasted.file();
            if (file != null) return parse(file, intake);
            if (pasted.text().isBlank())
                return Parsed.problem("There is no text. Maybe paste the article's text, or choose a file.");
            byte[] bytes = pasted.text().getBytes(StandardCharsets.UTF_8);
            return new Parsed(List.of(intake.bytes(bytes, Heading.NONE)), List.of());
        } catch (IllegalArgumentException | BadInputException e) {
            return Parsed.problem(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Heading headingOf(Pasted pasted) {
        Published published = pasted.published().isEmpty() ? null : Published.parse(pasted.published());
        return Heading.of(pasted.outlet(), published);
    }

    private static Parsed parse(MultipartFile upload, Intake intake) throws IOException {
        Path file = Files.createTempFile("tocsin-", ending(upload.getOriginalFilename()));
        try {
            Files.write(file, upload.getBytes());
            List<Report> reports = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            try (Stream<Found> all = new ReportFiles(intake).stream(List.of(file))) {
                all.limit(MAX_REPORTS).forEach(found -> {
                    switch (found) {
                        case Found.OfReport r -> reports.add(r.report());
                        case ImportProblem p ->
                            problems.add((p.line() > 0 ? "Line " + p.line() + ": " : "") + p.message());
                    }
                });
            }
            if (reports.isEmpty() && problems.isEmpty())
                problems.add("The file is empty. Maybe it was saved without its text.");
            return new Parsed(reports, problems);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String ending(@Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse(".dat");
    }
}
