package org.tocsin.cli.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.warning.Site;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.ReportFiles;
import org.tocsin.exchange.in.SitesFile;
import org.tocsin.reader.text.PageMetadata;

/** A story as it stands in its file; the form is told in {@code stories/README.md}. */
record Story(List<Report> reports, List<Site> sites, List<StoryRuling> rulings, List<Expectation> expectations) {
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern EXPECT = Pattern.compile(
            "expect (?:(?<no>no) |exactly (?<exactly>\\d+) )?(?<what>statement|incident|warning|series|grade|perpetrator|contradiction)s?");

    /**
     * What must come out, or must not.
     *
     * @param what statement, incident, warning, series, grade, perpetrator or contradiction
     * @param none whether no line may match
     * @param exactly how many must come out, or -1
     * @param patterns the lines
     */
    record Expectation(String what, boolean none, int exactly, List<String> patterns) {}

    /** Reads a story; paths in it are relative to the root. */
    static Story read(Path file, Path root) throws IOException {
        List<Report> reports = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        List<StoryRuling> rulings = new ArrayList<>();
        Map<String, ReportId> names = new HashMap<>();
        List<Expectation> expectations = new ArrayList<>();
        for (String section : Pattern.compile("(?m)^== ")
                .splitAsStream(Files.readString(file))
                .toList()) {
            if (section.startsWith("#") || section.isBlank()) continue;
            String head = section.lines().findFirst().orElse("").strip();
            List<String> body =
                    section.lines().skip(1).filter(l -> !l.isEmpty()).toList();
            if (head.startsWith("report ")) {
                List<Report> found = reports(head, body, root);
                names.put(attribute(head, "id"), found.getFirst().id());
                reports.addAll(found);
            } else if (head.startsWith("ruling "))
                rulings.add(StoryRuling.of(
                        attribute(head, "by"), attribute(head, "reason"), rulings.size(), body.getFirst(), names));
            else if (head.startsWith("site ")) sites.addAll(SitesFile.read(root.resolve(attribute(head, "file"))));
            else expectations.add(expectation(file, head, body));
        }
        return new Story(reports, sites, rulings, expectations);
    }

    private static List<Report> reports(String head, List<String> body, Path root) {
        if (head.contains("file=")) return fromFile(root.resolve(attribute(head, "file")));
        return List.of(Report.of(
                attribute(head, "outlet"),
                Published.parse(attribute(head, "published")),
                null,
                null,
                MediaType.TEXT,
                String.join("\n", body)));
    }

    static List<Report> fromFile(Path path) {
        try (Stream<Found> found = new ReportFiles(Intake.of(Story::headingOf)).stream(List.of(path))) {
            return found.map(f -> switch (f) {
                        case Found.OfReport r -> r.report();
                        default -> throw new IllegalArgumentException("Not a report: " + f);
                    })
                    .toList();
        }
    }

    private static Heading headingOf(String html) {
        PageMetadata page = PageMetadata.of(html);
        return new Heading(page.outlet(), page.published(), page.title(), null);
    }

    private static Expectation expectation(Path file, String head, List<String> body) {
        Matcher m = EXPECT.matcher(head);
        if (!m.matches()) throw new IllegalArgumentException(file + ": cannot read the header \"== " + head + "\"");
        int exactly = m.group("exactly") == null ? -1 : Integer.parseInt(m.group("exactly"));
        return new Expectation(m.group("what"), m.group("no") != null, exactly, body);
    }

    private static String attribute(String head, String name) {
        Matcher m = ATTRIBUTE.matcher(head);
        while (m.find()) if (m.group(1).equals(name)) return m.group(2) != null ? m.group(2) : m.group(3);
        throw new IllegalArgumentException("\"== " + head + "\" has no " + name);
    }
}
