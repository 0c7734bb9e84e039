package org.tocsin.eval.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.story.Section;
import org.tocsin.reader.RuleReader;

/**
 * Our own stories: the reports that {@code == gold} puts on one line are of one event. Each story is a world of its own, so
 * that two stories may take place in one town on one day.
 */
final class StorySet {
    private static final String GOLD = "gold";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final RuleReader reader;
    private final Path story;
    private final Path root;
    private final Map<String, List<Account>> accounts = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private StorySet(RuleReader reader, Path story, Path root) {
        this.reader = reader;
        this.story = story;
        this.root = root;
    }

    /** One world for each story that says what belongs together. The stories' paths are relative to the data. */
    static List<Collected> read(Path folder, Path data) throws IOException {
        RuleReader reader = RuleReader.load();
        List<Collected> worlds = new ArrayList<>();
        for (Path story : list(folder)) {
            List<Section> sections = Section.listOf(story);
            if (sections.stream().anyMatch(s -> s.isOf(GOLD)))
                worlds.add(new StorySet(reader, story, data).collect(sections));
        }
        return worlds;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".story")).sorted().toList();
        }
    }

    private Collected collect(List<Section> sections) {
        for (Section section : sections)
            if (section.isOf("report")) accounts.put(section.attribute("id"), read(section));
        List<Collected.Item> items = sections.stream()
                .filter(s -> s.isOf(GOLD))
                .flatMap(s -> s.body().stream())
                .flatMap(event -> BLANKS.splitAsStream(event.strip()).map(name -> item(event, name)))
                .toList();
        return new Collected(statements, items, Map.of(), Set.of(), Set.of());
    }

    /** The accounts of the first of its reports, by which the section is named. */
    private List<Account> read(Section section) {
        List<List<Account>> found = new ArrayList<>();
        for (Report report : section.reports(root)) {
            Reading reading = reader.read(report);
            statements.addAll(reading.statements());
            found.add(reading.listAccounts());
        }
        return found.getFirst();
    }

    private Collected.Item item(String event, String name) {
        List<Account> read = accounts.get(name);
        if (read == null)
            throw new BenchException(story + " has no report " + name + ". Maybe \"" + event + "\" spells it wrong.");
        return new Collected.Item(
                story.getFileName() + " " + event,
                MainAccount.of(read).map(Account::id).orElse(null),
                read);
    }
}
