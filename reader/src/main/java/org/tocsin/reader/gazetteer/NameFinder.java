package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;

/**
 * Finds the names of places in a text by rules and by a tagger, which sees what the rules say. Where they differ, the longer
 * name stands: the rules know "Port-au-Prince", the tagger "Neches River".
 */
final class NameFinder {
    private final Gazetteer gazetteer;
    private final PlaceTagger tagger;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        tagger = PlaceTagger.load(gazetteer);
    }

    /** The names, in the order of the text, never overlapping. */
    List<NameHit> find(String text) {
        List<NameHit> rules = gazetteer.scan(text);
        List<Span> tagged = tagger.list(text, rules);
        GivenNames given = new GivenNames(gazetteer, text);
        List<NameHit> found = new ArrayList<>();
        for (Span span : tagged) {
            Optional<NameHit> longer = rules.stream()
                    .filter(r -> r.span().contains(span) && r.doubt() != Doubt.PART)
                    .findFirst();
            NameHit hit = longer.map(NameFinder::trusted).orElseGet(() -> given.hit(span));
            if (isFree(hit, found)) found.add(hit);
        }
        for (NameHit rule : rules) if (isFree(rule, found)) found.add(isSure(rule) ? rule : rule.doubted());
        found.sort(Comparator.comparing(NameHit::span));
        return found;
    }

    private static boolean isFree(NameHit hit, List<NameHit> found) {
        return found.stream().noneMatch(f -> f.span().overlaps(hit.span()));
    }

    private static NameHit trusted(NameHit rule) {
        return new NameHit(rule.span(), rule.surface(), rule.matches(), rule.role(), Doubt.NONE, rule.dateline());
    }

    /** A name that only the rules found is one if a word beside it says so, if people wrote it into the supplement, or if it is a country's. */
    private static boolean isSure(NameHit rule) {
        return rule.role() != null
                || rule.matches().stream()
                        .map(NameMatch::entry)
                        .anyMatch(e -> e.isByHand() || e.kind() == PlaceKind.COUNTRY);
    }
}
