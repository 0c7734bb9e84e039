package org.tocsin.eval.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.ReportFiles;
import org.tocsin.reader.text.PageMetadata;

/**
 * A part of a story, from a line that begins with "== " to the next; the form is told in {@code stories/README.md}.
 *
 * @param head the first line, without its mark
 * @param body the other lines, without empty ones
 */
public record Section(String head, List<String> body) {
    private static final Pattern BEGIN = Pattern.compile("(?m)^== ");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    public Section {
        body = List.copyOf(body);
    }

    /** The sections of a story; why it matters stands before the first and is none. */
    public static List<Section> listOf(Path story) throws IOException {
        return BEGIN.splitAsStream(Files.readString(story))
                .skip(1)
                .map(s -> new Section(
                        s.lines().findFirst().orElse("").strip(),
                        s.lines().skip(1).filter(l -> !l.isEmpty()).toList()))
                .toList();
    }

    public boolean isOf(String kind) {
        return head.equals(kind) || head.startsWith(kind + " ");
    }

    /**
     * What the head says of a name.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    public String attribute(String name) {
        Matcher m = ATTRIBUTE.matcher(head);
        while (m.find()) if (m.group(1).equals(name)) return m.group(2) != null ? m.group(2) : m.group(3);
        throw new IllegalArgumentException("\"== " + head + "\" has no " + name);
    }

    /** The reports of a section that is one; a file may hold several. Paths are relative to the root. */
    public List<Report> reports(Path root) {
        if (head.contains("file=")) return fromFile(root.resolve(attribute("file")));
        return List.of(Report.of(
                attribute("outlet"),
                Published.parse(attribute("published")),
                null,
                null,
                MediaType.TEXT,
                String.join("\n", body)));
    }

    private static List<Report> fromFile(Path path) {
        try (Stream<Found> found = new ReportFiles(Intake.of(Section::headingOf)).stream(List.of(path))) {
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
}
