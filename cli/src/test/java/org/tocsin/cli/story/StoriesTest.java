package org.tocsin.cli.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.incident.Series;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.warning.Warning;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.reader.RuleReader;

/** Every story in {@code stories/}, through the whole line. */
final class StoriesTest {
    private static final Path ROOT = Path.of(System.getProperty("tocsin.root", ".."));
    private final Line line = new Line(RuleReader.load());

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("stories"))) {
            return files
                    .filter(f -> f.toString().endsWith(".story"))
                    .sorted()
                    .map(f -> dynamicTest(String.valueOf(f.getFileName()), () -> tell(Story.read(f, ROOT))))
                    .toList()
                    .stream();
        }
    }

    private void tell(Story story) {
        List<Statement> statements = story.reports().stream()
                .flatMap(r -> line.read(r).statements().stream())
                .toList();
        List<Ruling> log = new ArrayList<>();
        for (StoryRuling ruling : story.rulings())
            log.addAll(ruling.act(statements, log).rulings());
        List<Incident> incidents = Line.incidents(statements, Rulings.of(log));
        List<Warning> warnings =
                Line.warn(incidents, statements, story.sites(), dayAfter(story.reports()), WarningPolicy.DEFAULT);
        for (Story.Expectation expectation : story.expectations())
            check(
                    expectation,
                    switch (expectation.what()) {
                        case "statement" ->
                            statements.stream().map(StoryLines::of).toList();
                        case "incident" ->
                            incidents.stream().map(StoryLines::of).toList();
                        case "series" ->
                            listSeries(statements, incidents).stream()
                                    .map(StoryLines::of)
                                    .toList();
                        case "grade" ->
                            incidents.stream().flatMap(StoryGrades::grades).toList();
                        case "perpetrator" ->
                            incidents.stream()
                                    .flatMap(StoryGrades::perpetrators)
                                    .toList();
                        case "contradiction" ->
                            incidents.stream()
                                    .flatMap(StoryGrades::contradictions)
                                    .toList();
                        default -> warnings.stream().map(StoryLines::of).toList();
                    });
    }

    private static List<Series> listSeries(List<Statement> statements, List<Incident> incidents) {
        List<Account> accounts = statements.stream()
                .flatMap(s -> s instanceof Account a ? Stream.of(a) : Stream.empty())
                .toList();
        return Series.listOf(accounts, incidents);
    }

    private static LocalDate dayAfter(List<Report> reports) {
        return reports.stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }

    private static void check(Story.Expectation expectation, List<String> lines) {
        String all = String.join("\n", lines);
        if (expectation.exactly() >= 0)
            assertThat(lines).as("%ss that came out", expectation.what()).hasSize(expectation.exactly());
        for (String pattern : expectation.patterns()) {
            boolean found = lines.stream().anyMatch(l -> LinePattern.matches(pattern, l));
            assertThat(found)
                    .as(
                            "%s%n%s%nin what came out:%n%s",
                            expectation.none() ? "must not come out:" : "must come out:", pattern, all)
                    .isEqualTo(!expectation.none());
        }
    }
}
