package org.tocsin.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.eval.muc4.score.Scores;
import org.tocsin.eval.muc4.template.Template;
import org.tocsin.eval.muc4.template.TemplateFile;

/**
 * Compares our scorer with the official scores of 1992: the same responses of the same systems, whose doubtful fills were then
 * judged by people. Reads {@code muc4/scoring/tst3/SYSTEM/response.tst3} and {@code scores.*} beside it.
 */
final class ScorerCheck {
    private static final Pattern OFFICIAL = Pattern.compile("F-MEASURES\\s+([\\d.]+)");

    private ScorerCheck() {}

    static Result run(Task task) throws IOException {
        Map<String, List<Template>> keys = TemplateFile.read(task.get("muc4/corpora/tst3/key-tst3.v2"));
        List<Figure> figures = new ArrayList<>();
        double sum = 0;
        double worst = 0;
        List<Path> systems = systems(task.get("muc4/scoring/tst3"));
        for (Path system : systems) {
            Scores scores = Scores.of(keys, TemplateFile.read(system.resolve("response.tst3")));
            double ours = scores.allTemplates().printedF();
            double difference = Math.abs(ours - officialF(system));
            sum += difference;
            worst = Math.max(worst, difference);
            figures.add(Figure.of(name(system) + "_f", ours));
        }
        figures.addFirst(Figure.of("worst_absolute_difference", worst));
        figures.addFirst(Figure.of("mean_absolute_difference", sum / systems.size()));
        return new Result(figures);
    }

    private static String name(Path system) {
        return system.getFileName().toString().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Path> systems(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> systems = entries.filter(Files::isDirectory).sorted().toList();
            if (systems.isEmpty())
                throw new BenchException("There are no systems in " + folder + ". Maybe name another --data.");
            return systems;
        }
    }

    private static double officialF(Path system) throws IOException {
        try (Stream<Path> files = Files.list(system)) {
            Path report = files.filter(f -> f.getFileName().toString().startsWith("scores."))
                    .findFirst()
                    .orElseThrow(() -> new BenchException(
                            "There is no score report in " + system + ". Maybe the folder is not complete."));
            Matcher found = OFFICIAL.matcher(Files.readString(report, StandardCharsets.ISO_8859_1));
            double last = Double.NaN;
            while (found.find()) last = Double.parseDouble(found.group(1));
            return last;
        }
    }
}
