package org.tocsin.eval.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.reader.gazetteer.Gazetteer;

/**
 * Measures the places of a report on collections in which people marked them: which names are found, what each is read as
 * with the names given and from the bare text, and whether the circles hold the truth. The Local-Global Lexicon, on whose first
 * part the ranker is fitted, is shown as a whole and by its last fifth, the test.
 */
public final class PlacesBenchmark implements Benchmark {
    private static final String FOLDER = "geoparsing/";
    /** The only collection of which a part is used to fit weights. */
    private static final String FITTED = "lgl.xml";

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String description() {
        return "Names of places found, and read as the right place. SET: an XML file in LGL's form or a folder of brat files, "
                + "under geoparsing/.";
    }

    @Override
    public Result run(Task task) throws IOException {
        List<GoldReport> reports = Collection.read(task.get(FOLDER + task.set()));
        if (reports.isEmpty()) throw new BenchException("No report in " + task.set() + ". Maybe name another --set.");
        Gazetteer gazetteer = Gazetteer.load();
        Judge judge = new Judge(gazetteer);
        List<Judged> judged = new ArrayList<>();
        for (GoldReport report : reports) {
            judged.add(judge.judge(report));
            if (judged.size() % 100 == 0) task.say(judged.size() + " of " + reports.size() + " reports");
        }
        List<Figure> figures = new ArrayList<>(Scores.figures("", judged));
        if (task.set().equals(FITTED)) figures.addAll(Scores.figures("test_", test(reports, judged)));
        figures.addAll(Speed.measure(judge, reports));
        return new Result(figures);
    }

    private static List<Judged> test(List<GoldReport> reports, List<Judged> judged) {
        List<GoldReport> test = Split.of(reports).test();
        return judged.subList(judged.size() - test.size(), judged.size());
    }
}
