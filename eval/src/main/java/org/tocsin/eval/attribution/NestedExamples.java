package org.tocsin.eval.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.eval.BenchException;

/** Reads the nested examples. Every mistake in their form is an error that names the example. */
final class NestedExamples {
    private static final String KINDS = "account|accusation|denial|admission|advice|demand|assurance|assessment";
    private static final Pattern HEAD = Pattern.compile("## (?<number>\\d+) \\| (?<outlet>\\S.*)");
    private static final Pattern STATEMENT = Pattern.compile("(?<kinds>(?:" + KINDS + ")(?:/(?:" + KINDS
            + "))*) (?<stances>[a-z/]+) \\| (?<content>[^|]+) \\|(?: (?<chain>[^|]+))?");
    private static final Pattern LINK = Pattern.compile("(?<names>[^()]+) \\((?<roles>[a-z_/]+)\\)(?<optional>\\?)?");

    private NestedExamples() {}

    /** All examples of a folder's text files, by number. */
    static List<NestedExample> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<NestedExample> examples = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(f -> parse(text(f)).stream())
                    .toList();
            if (examples.isEmpty())
                throw new BenchException("There is no .txt file with examples in " + folder + ". Maybe pass --set "
                        + AttributionBenchmark.SHIPPED_TEST + ".");
            return examples;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NestedExample> parse(String file) {
        return Arrays.stream(file.split("(?m)^(?=## )", -1))
                .filter(part -> !part.isBlank())
                .map(part -> example(part.strip().lines().toList()))
                .toList();
    }

    private static NestedExample example(List<String> lines) {
        Matcher head = HEAD.matcher(lines.getFirst());
        if (!head.matches())
            throw new BenchException(
                    "An example begins with \"" + lines.getFirst() + "\". Maybe write it as \"## NUMBER | OUTLET\".");
        int number = Integer.parseInt(head.group("number"));
        int first = 1;
        while (first < lines.size() && !STATEMENT.matcher(lines.get(first)).matches()) first++;
        String text = String.join("\n", lines.subList(1, first)).strip();
        List<NestedExample.Expected> statements = new ArrayList<>();
        for (String line : lines.subList(first, lines.size())) statements.add(statement(number, text, line));
        if (statements.isEmpty()) throw wrong(number, lines.getLast(), "is no statement");
        return new NestedExample(number, head.group("outlet").strip(), text, statements);
    }

    private static NestedExample.Expected statement(int number, String text, String line) {
        Matcher m = STATEMENT.matcher(line);
        if (!m.matches()) throw wrong(number, line, "is no statement");
        String content = m.group("content").strip();
        int at = text.indexOf(content);
        if (at < 0 || text.indexOf(content, at + 1) >= 0)
            throw wrong(number, content, "does not stand once in the text");
        String chain = m.group("chain");
        return new NestedExample.Expected(
                Set.of(m.group("kinds").split("/", -1)),
                among(Stance.class, m.group("stances")),
                new Span(at, at + content.length()),
                chain == null
                        ? List.of()
                        : Arrays.stream(chain.strip().split(" < ", -1))
                                .map(link -> link(number, text, link))
                                .toList());
    }

    private static NestedExample.Link link(int number, String text, String link) {
        Matcher m = LINK.matcher(link);
        if (!m.matches()) throw wrong(number, link, "is no speaker with a role");
        List<String> names = List.of(m.group("names").split(" = ", -1));
        String lower = text.toLowerCase(Locale.ROOT);
        for (String name : names)
            if (!lower.contains(name.toLowerCase(Locale.ROOT))) throw wrong(number, name, "does not stand in the text");
        return new NestedExample.Link(names, among(SourceRole.class, m.group("roles")), m.group("optional") != null);
    }

    private static <E extends Enum<E>> Set<E> among(Class<E> type, String names) {
        return Arrays.stream(names.split("/", -1))
                .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static BenchException wrong(int number, String what, String how) {
        return new BenchException("Example " + number + ": \"" + what + "\" " + how
                + ". Maybe look at training/nested-attribution/README.md.");
    }
}
