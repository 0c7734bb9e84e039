package org.tocsin.eval.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;
import org.tocsin.reader.gazetteer.PlaceHints;
import org.tocsin.reader.gazetteer.PlaceResolver;
import org.tocsin.reader.gazetteer.ResolvedPlace;

/** Reads the places of one report twice: with the marked names given, and from the bare text. */
final class Judge {
    private final Gazetteer gazetteer;
    private final Truth truth;
    private final PlaceResolver resolver;

    Judge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        truth = new Truth(gazetteer);
        resolver = new PlaceResolver(gazetteer);
    }

    Judged judge(GoldReport report) {
        Map<Span, ResolvedPlace> given = bySpan(resolve(report, hits(report)));
        Map<Span, ResolvedPlace> free = bySpan(read(report));
        free.values().removeIf(r -> !r.isPlace());
        return new Judged(
                report,
                guesses(report, given, ResolvedPlace::findBest),
                guesses(report, given, ResolvedPlace::findChosen),
                free.keySet().stream().sorted().toList(),
                guesses(report, free, ResolvedPlace::findChosen));
    }

    List<ResolvedPlace> resolve(GoldReport report, List<NameHit> hits) {
        return resolver.resolve(report.text(), hits, PlaceHints.NONE);
    }

    List<ResolvedPlace> read(GoldReport report) {
        return resolver.resolve(report.text(), PlaceHints.NONE);
    }

    /** The marked names that have any candidate. */
    List<NameHit> hits(GoldReport report) {
        List<Span> spans =
                report.places().stream().map(GoldPlace::span).distinct().toList();
        return gazetteer.scan(report.text(), spans);
    }

    private List<Guess> guesses(
            GoldReport report, Map<Span, ResolvedPlace> read, Function<ResolvedPlace, Optional<GazetteerEntry>> which) {
        List<Guess> guesses = new ArrayList<>();
        for (GoldPlace gold : report.places())
            if (gold.point().isPresent()) {
                Optional<ResolvedPlace> name = Optional.ofNullable(read.get(gold.span()));
                Optional<GazetteerEntry> entry = name.flatMap(which);
                boolean holds = name.filter(r -> r.findBest().equals(entry))
                        .flatMap(r -> entry.filter(e -> truth.holds(e, r.hit(), gold)))
                        .isPresent();
                guesses.add(new Guess(gold, entry, holds));
            }
        return guesses;
    }

    private static Map<Span, ResolvedPlace> bySpan(List<ResolvedPlace> resolved) {
        Map<Span, ResolvedPlace> bySpan = new HashMap<>();
        resolved.forEach(r -> bySpan.put(r.hit().span(), r));
        return bySpan;
    }
}
