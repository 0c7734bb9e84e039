package org.tocsin.eval.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.reader.RuleReader;

/**
 * Measures who says what. On PolNeAR (Newell et al. 2018) it is the attribution step alone; on examples in the form of
 * {@code training/nested-attribution} the whole reader. What went wrong there is written to {@code eval/target/bench}.
 */
public final class AttributionBenchmark implements Benchmark {
    private static final String THROUGHPUT = "throughput";

    static final String SHIPPED_TEST = "nested-attribution/test";

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String description() {
        return "Who says what. SET: polnear/dev or polnear/train (spans of source, cue, content), or a folder in the form of our nested examples"
                + " (whole chains), or throughput: what it costs to ask who says what, on the .txt files of DIR (samples/reports).";
    }

    @Override
    public Defaults defaults() {
        return new Defaults("training", SHIPPED_TEST);
    }

    @Override
    public Result run(Task task) throws IOException {
        if (task.set().equals(THROUGHPUT)) return AttributionCost.measure(task.data());
        Path folder = task.get(task.set());
        return Files.isDirectory(folder.resolve("attributions")) ? polnear(folder) : nested(task, folder);
    }

    private static Result polnear(Path folder) throws IOException {
        AttributionStep rules = new AttributionStep();
        PolnearScore score = new PolnearScore();
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                score.add(Brat.relations(Files.readString(annotation(folder, file)), text), rules.relations(text));
            }
        }
        return score.result();
    }

    /** "article.txt" has its annotation in "article_ef2d.ann", after the one who made it. */
    private static Path annotation(Path folder, Path text) throws IOException {
        String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
        try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
            return all.filter(f -> f.getFileName().toString().matches("\\Q" + name + "\\E(?:_\\w{4})?\\.ann"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new BenchException(
                            "There is no annotation of " + text + ". Maybe the folder attributions is not complete."));
        }
    }

    private static Result nested(Task task, Path folder) throws IOException {
        NestedScore score = new NestedScore(RuleReader.load(), new AttributionStep());
        Result result = score.score(NestedExamples.read(folder));
        Files.createDirectories(task.out());
        Path mistakes = task.out().resolve("attribution-mistakes.txt");
        Files.write(mistakes, score.listMistakes());
        task.say(score.listMistakes().size() + " statements that are not all right are in " + mistakes + ".");
        return result;
    }
}
