package org.tocsin.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.eval.muc4.fill.PlacesOf1992;
import org.tocsin.eval.muc4.fill.TemplateMaker;
import org.tocsin.eval.muc4.score.Scores;
import org.tocsin.eval.muc4.template.TemplateFile;
import org.tocsin.reader.Region;

/** Incidents with all their details, as templates, by the rules of 1992. */
public final class Muc4Benchmark implements Benchmark {
    private static final String SCORER = "scorer";

    /** The countries of interest of the corpus. */
    public static final Region LATIN_AMERICA = new Region(TemplateMaker.COUNTRIES);

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public String description() {
        return "MUC-4 templates, all 24 slots. SET: a folder of muc4/corpora (tst1, tst2, tst3), or \"scorer\": our scorer "
                + "against the official scores of 1992.";
    }

    @Override
    public Result run(Task task) throws IOException {
        return task.set().equals(SCORER) ? ScorerCheck.run(task) : score(task);
    }

    private static Result score(Task task) throws IOException {
        Muc4Corpus corpus = Muc4Corpus.read(task);
        TemplateMaker maker = new TemplateMaker(PlacesOf1992.read(task.get("muc4/taskdoc/containing-areas-part1.v5")));
        Reader reader = Readers.load(LATIN_AMERICA);
        FilterCost cost = new FilterCost(maker);
        StringBuilder response = new StringBuilder();
        long tokens = 0;
        long nanos = 0;
        for (Muc4Document document : corpus.documents()) {
            long start = System.nanoTime();
            Reading reading = reader.read(document.report());
            nanos += System.nanoTime() - start;
            tokens += document.text().split("\\s+").length;
            String templates = maker.text(document.id(), reading);
            response.append(templates);
            cost.add(document, reading, templates);
        }
        Path file = write(task, response);
        Scores scores = Scores.of(corpus.keys(), TemplateFile.read(file));
        List<Figure> figures = new ArrayList<>(Muc4Figures.of(corpus, scores));
        figures.addAll(cost.figures(corpus, scores));
        figures.add(Figure.of("words_per_s", tokens * 1e9 / nanos));
        return new Result(figures);
    }

    private static Path write(Task task, StringBuilder response) throws IOException {
        Path file = task.out().resolve("muc4-" + task.set() + ".response");
        Files.createDirectories(task.out());
        // What this old encoding cannot hold becomes a question mark.
        Files.write(file, response.toString().getBytes(StandardCharsets.ISO_8859_1));
        task.say("The response is in " + file + ".");
        return file;
    }
}
