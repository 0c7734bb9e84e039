package org.tocsin.eval.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Reader;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Statement;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;

/**
 * Scores whole chains. Each expected statement is compared with the one that was read from half of its words or more: one of the right kind
 * before others, then the one that shares most. A statement that was not read is wrong in all respects.
 *
 * <p>{@code step_whole_chain_right} takes the chain of the piece of text that the attribution step makes, whether or not the reader then finds
 * a statement in it.
 *
 * <p>A speaker is right if the name that was read holds the expected one, word by word; articles and titles around it do no harm.
 */
final class NestedScore {
    private final Reader reader;
    private final AttributionStep step;
    private final List<Judged> all = new ArrayList<>();

    NestedScore(Reader reader, AttributionStep step) {
        this.reader = reader;
        this.step = step;
    }

    Result score(List<NestedExample> examples) {
        for (NestedExample example : examples) all.add(judge(example));
        List<Figure> figures = new ArrayList<>();
        figures.add(share("step_whole_chain_right", Verdict::step));
        figures.add(share("whole_chain_right", Verdict::chain));
        figures.add(share("chain_length_right", Verdict::length));
        figures.add(share("first_speaker_right", Verdict::firstSpeaker));
        figures.add(share("roles_right", Verdict::roles));
        figures.add(share("kind_right", Verdict::kind));
        figures.add(share("stance_right", Verdict::stance));
        figures.add(share("all_right", v -> v.chain() && v.roles() && v.kind() && v.stance()));
        figures.add(share("statements_found", Verdict::found));
        figures.add(ofFound("whole_chain_right_of_found", Verdict::chain));
        figures.add(Figure.of("statements_precision", precision(all), Bootstrap.interval(all, NestedScore::precision)));
        figures.add(Figure.of("examples", all.size()));
        figures.add(Figure.of("statements", verdicts(all).size()));
        return new Result(figures);
    }

    /** What was wrong, for people who work on the reader. */
    List<String> listMistakes() {
        return all.stream().flatMap(j -> j.mistakes().stream()).toList();
    }

    private Judged judge(NestedExample example) {
        Report report = Report.of(example.outlet(), null, null, null, MediaType.TEXT, example.text());
        List<Statement> read = reader.read(report).statements();
        List<Verdict> verdicts = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (NestedExample.Expected expected : example.statements()) {
            Optional<Statement> best = read.stream()
                    .filter(s -> isSame(span(s), expected.content()))
                    .min(Comparator.comparing((Statement s) -> !expected.kinds().contains(kind(s)))
                            .thenComparingInt(s -> -shared(span(s), expected.content())));
            List<Source> said = step.chain(report, expected.content());
            boolean stepRight = expected.chains().stream().anyMatch(c -> names(c, said));
            Verdict verdict = best.map(s -> verdict(expected, s, stepRight)).orElse(Verdict.missed(stepRight));
            verdicts.add(verdict);
            if (!verdict.isRight())
                mistakes.add(mistake(example, expected, best.orElse(null), stepRight ? "" : said.toString()));
        }
        int wanted = (int) read.stream()
                .filter(s -> example.statements().stream().anyMatch(e -> isSame(span(s), e.content())))
                .count();
        return new Judged(verdicts, mistakes, read.size(), wanted);
    }

    private static Verdict verdict(NestedExample.Expected expected, Statement read, boolean step) {
        List<Source> chain =
                read.attribution().chain().subList(1, read.attribution().chain().size());
        List<NestedExample.Link> nearest = expected.chains().stream()
                .min(Comparator.comparing((List<NestedExample.Link> c) -> !names(c, chain))
                        .thenComparingInt(c -> Math.abs(c.size() - chain.size())))
                .orElseThrow();
        boolean length = nearest.size() == chain.size();
        return new Verdict(
                true,
                names(nearest, chain),
                length,
                (chain.isEmpty() || nearest.isEmpty()) ? length : isNamed(nearest.getLast(), chain.getLast()),
                length && roles(nearest, chain),
                expected.kinds().contains(kind(read)),
                expected.stances().contains(read.said().stance()),
                step);
    }

    private static boolean names(List<NestedExample.Link> expected, List<Source> read) {
        if (expected.size() != read.size()) return false;
        for (int i = 0; i < read.size(); i++) if (!isNamed(expected.get(i), read.get(i))) return false;
        return true;
    }

    private static boolean roles(List<NestedExample.Link> expected, List<Source> read) {
        for (int i = 0; i < read.size(); i++)
            if (!expected.get(i).roles().contains(read.get(i).role())) return false;
        return true;
    }

    private static boolean isNamed(NestedExample.Link expected, Source read) {
        String name = words(read.name());
        return expected.names().stream().anyMatch(n -> name.contains(words(n)));
    }

    /** The words with a blank at each side, so that whole words are compared. */
    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .replaceAll("^(?:the|an?) ", "")
                        .strip()
                + " ";
    }

    private static Span span(Statement s) {
        return s.said().spans().getFirst();
    }

    private static boolean isSame(Span read, Span expected) {
        return 2 * shared(read, expected) >= Math.min(read.length(), expected.length());
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static String kind(Statement s) {
        return s.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String mistake(
            NestedExample example, NestedExample.Expected expected, @Nullable Statement read, String step) {
        String got = read == null
                ? "nothing"
                : kind(read) + " " + read.said().stance() + " | " + read.said().text() + " | "
                        + read.attribution().chain().stream()
                                .skip(1)
                                .map(s -> s.name() + " (" + s.role() + ")")
                                .toList();
        return example.number() + "\t" + example.text().replace('\n', ' ') + "\n\twanted " + expected.kinds() + " "
                + expected.stances() + " | "
                + expected.content().of(example.text()).replace('\n', ' ') + " | "
                + expected.chain().stream()
                        .map(l -> l.names() + " " + l.roles())
                        .toList() + "\n\tread   "
                + got.replace('\n', ' ') + (step.isEmpty() ? "" : "\n\tSTEP   " + step);
    }

    private Figure share(String name, Predicate<Verdict> right) {
        return Figure.of(name, percent(all, right), Bootstrap.interval(all, sample -> percent(sample, right)));
    }

    private Figure ofFound(String name, Predicate<Verdict> right) {
        List<Verdict> found = verdicts(all).stream().filter(Verdict::found).toList();
        return Figure.of(
                name, Counts.percent((double) found.stream().filter(right).count(), found.size()));
    }

    private static double percent(List<Judged> sample, Predicate<Verdict> right) {
        List<Verdict> verdicts = verdicts(sample);
        return Counts.percent((double) verdicts.stream().filter(right).count(), verdicts.size());
    }

    private static double precision(List<Judged> sample) {
        return Counts.percent(
                sample.stream().mapToInt(Judged::wanted).sum(),
                sample.stream().mapToInt(Judged::read).sum());
    }

    private static List<Verdict> verdicts(List<Judged> sample) {
        return sample.stream().flatMap(j -> j.verdicts().stream()).toList();
    }

    /** An example, after it was read: how many statements were read, and how many of them are expected ones. */
    private record Judged(List<Verdict> verdicts, List<String> mistakes, int read, int wanted) {}

    /** What is right about a statement. */
    private record Verdict(
            boolean found,
            boolean chain,
            boolean length,
            boolean firstSpeaker,
            boolean roles,
            boolean kind,
            boolean stance,
            boolean step) {
        static Verdict missed(boolean step) {
            return new Verdict(false, false, false, false, false, false, false, step);
        }

        boolean isRight() {
            return chain && roles && kind && stance;
        }
    }
}
