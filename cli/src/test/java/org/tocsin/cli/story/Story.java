package org.tocsin.cli.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.warning.Site;
import org.tocsin.eval.story.Section;
import org.tocsin.exchange.in.SitesFile;

/** A story as it stands in its file; the form is told in {@code stories/README.md}. */
record Story(List<Report> reports, List<Site> sites, List<StoryRuling> rulings, List<Expectation> expectations) {
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
        for (Section section : Section.listOf(file)) {
            if (section.isOf("report")) {
                List<Report> found = section.reports(root);
                names.put(section.attribute("id"), found.getFirst().id());
                reports.addAll(found);
            } else if (section.isOf("ruling"))
                rulings.add(StoryRuling.of(
                        section.attribute("by"),
                        section.attribute("reason"),
                        rulings.size(),
                        section.body().getFirst(),
                        names));
            else if (section.isOf("site")) sites.addAll(SitesFile.read(root.resolve(section.attribute("file"))));
            else if (!section.isOf("gold")) expectations.add(expectation(file, section));
        }
        return new Story(reports, sites, rulings, expectations);
    }

    private static Expectation expectation(Path file, Section section) {
        Matcher m = EXPECT.matcher(section.head());
        if (!m.matches())
            throw new IllegalArgumentException(file + ": cannot read the header \"== " + section.head() + "\"");
        int exactly = m.group("exactly") == null ? -1 : Integer.parseInt(m.group("exactly"));
        return new Expectation(m.group("what"), m.group("no") != null, exactly, section.body());
    }
}
