package org.tocsin.eval.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.reader.gazetteer.Places;

/**
 * The figures of the field (Gritta et al., A pragmatic guide to geoparsing evaluation, 2020). A name without any guess counts
 * as wrong, and as {@link Guess#FARTHEST_KM} away in the area under the curve; means and medians are over the names with a
 * guess. A country, province or region is right where it holds
 * the truth; all other places within {@link Guess#RIGHT_KM}. The figures by points alone stand beside.
 */
final class Scores {
    private Scores() {}

    static List<Figure> figures(String prefix, List<Judged> judged) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(Figure.prf(prefix + "recognition", recognition(judged)));
        figures.addAll(resolution(prefix, judged, Judged::given));
        figures.addAll(resolution(prefix + "decided_", judged, Judged::decided));
        figures.add(Figure.of(
                prefix + "decided_share",
                share(judged, Judged::decided, g -> g.entry().isPresent())));
        figures.add(Figure.of(prefix + "decided_right_share", decidedRight(judged)));
        figures.add(Figure.of(
                prefix + "found_and_right",
                share(judged, Judged::endToEnd, Guess::isRight),
                Bootstrap.interval(judged, sample -> share(sample, Judged::endToEnd, Guess::isRight))));
        figures.addAll(resolution(prefix + "end_to_end_", judged, Judged::endToEnd));
        figures.addAll(radii(prefix, judged));
        return figures;
    }

    private static Counts recognition(List<Judged> judged) {
        Counts counts = Counts.NONE;
        for (Judged report : judged) {
            Set<Span> gold = new HashSet<>();
            report.gold().places().forEach(p -> gold.add(p.span()));
            long correct = report.found().stream().filter(gold::contains).count();
            counts = counts.plus(new Counts(correct, report.found().size(), gold.size()));
        }
        return counts;
    }

    private static List<Figure> resolution(String prefix, List<Judged> judged, Function<Judged, List<Guess>> which) {
        List<Guess> guesses = all(judged, which);
        double[] made = guesses.stream()
                .filter(g -> g.entry().isPresent())
                .mapToDouble(Guess::errorKm)
                .sorted()
                .toArray();
        long withId = guesses.stream().filter(g -> g.gold().id().isPresent()).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                prefix + "acc_161_km",
                share(judged, which, Guess::isRight),
                Bootstrap.interval(judged, sample -> share(sample, which, Guess::isRight))));
        figures.add(
                Figure.of(prefix + "acc_161_km_by_points", share(judged, which, g -> g.errorKm() <= Guess.RIGHT_KM)));
        figures.add(Figure.of(prefix + "mean_km", Arrays.stream(made).average().orElse(0)));
        figures.add(Figure.of(prefix + "median_km", made.length == 0 ? 0 : made[made.length / 2]));
        figures.add(Figure.of(prefix + "auc_log_error", aucLogError(guesses)));
        if (withId > 0) {
            long right = guesses.stream().filter(Guess::hasId).count();
            figures.add(Figure.of(prefix + "exact_geonames_id", percent(right, withId)));
        }
        return figures;
    }

    /** The area under the sorted curve of ln(1 + km), 0 for no error at all, 1 for the other side of the Earth. */
    private static double aucLogError(List<Guess> guesses) {
        return guesses.stream()
                .mapToDouble(g -> Math.log1p(g.errorKm()) / Math.log1p(Guess.FARTHEST_KM))
                .average()
                .orElse(0);
    }

    private static double percent(long part, long whole) {
        return Counts.percent((double) part, (double) whole);
    }

    private static double decidedRight(List<Judged> judged) {
        List<Guess> made = all(judged, Judged::decided).stream()
                .filter(g -> g.entry().isPresent())
                .toList();
        return percent(made.stream().filter(Guess::isRight).count(), made.size());
    }

    /** How often the circle of what the program decided holds the truth, over all and by class. */
    private static List<Figure> radii(String prefix, List<Judged> judged) {
        List<Guess> made = all(judged, Judged::decided).stream()
                .filter(g -> g.entry().isPresent())
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(prefix + "radius_holds_truth", held(made)));
        for (Precision precision : Precision.values()) {
            List<Guess> ofClass = made.stream()
                    .filter(g -> Places.of(g.entry().orElseThrow()).precision() == precision)
                    .toList();
            if (ofClass.isEmpty()) continue;
            String name = precision.name().toLowerCase(Locale.ROOT);
            figures.add(Figure.of(prefix + "radius_holds_truth_" + name, held(ofClass)));
            figures.add(Figure.of(prefix + "names_" + name, ofClass.size()));
        }
        return figures;
    }

    private static double held(Collection<Guess> guesses) {
        long held = guesses.stream()
                .filter(g -> g.holds() || g.errorKm() <= g.entry().orElseThrow().radiusKm())
                .count();
        return percent(held, guesses.size());
    }

    private static double share(List<Judged> judged, Function<Judged, List<Guess>> which, Predicate<Guess> good) {
        long count = 0;
        long all = 0;
        for (Judged report : judged)
            for (Guess guess : which.apply(report)) {
                all++;
                if (good.test(guess)) count++;
            }
        return percent(count, all);
    }

    private static List<Guess> all(List<Judged> judged, Function<Judged, List<Guess>> which) {
        Stream<Guess> guesses = judged.stream().flatMap(j -> which.apply(j).stream());
        return guesses.toList();
    }
}
