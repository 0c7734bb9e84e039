package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/**
 * Finds the names of places in a text by rules and by a tagger, which sees what the rules say. Where they differ, the longer
 * name stands: the rules know "Port-au-Prince", the tagger "Neches River".
 */
final class NameFinder {
    /** From this population on a town is in the news by its name alone. */
    private static final long LARGE = 100_000;

    private static final Pattern LED_TO =
            Pattern.compile("\\b(?:in|near|inside|outside|around|(?:north|south|east|west)\\p{L}* of)\\s+$");

    private static final Pattern UNIT = Pattern.compile("\\s+Local Government\\b");

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
            NameHit hit = longer.or(() -> called(rules, span, text))
                    .map(NameFinder::trusted)
                    .orElseGet(() -> given.hit(span));
            if (isFree(hit, found)) found.add(hit);
        }
        for (NameHit rule : rules)
            if (isFree(rule, found)) found.add(isSure(rule) || isUnmistakable(rule, text) ? rule : rule.doubted());
        found.sort(Comparator.comparing(NameHit::span));
        return found;
    }

    private static boolean isFree(NameHit hit, List<NameHit> found) {
        return found.stream().noneMatch(f -> f.span().overlaps(hit.span()));
    }

    /** In "Tamir Local Government" the tagger may take too much for the name; the word behind says where it ends. */
    private static Optional<NameHit> called(List<NameHit> rules, Span span, String text) {
        return rules.stream()
                .filter(r -> span.contains(r.span()) && r.role() != null && r.doubt() == Doubt.NONE)
                .filter(r -> UNIT.matcher(text.substring(r.span().end())).lookingAt())
                .findFirst();
    }

    private static NameHit trusted(NameHit rule) {
        return new NameHit(rule.span(), rule.surface(), rule.matches(), rule.role(), Doubt.NONE, rule.dateline());
    }

    /** The name of one large town, where "in" or "near" leads to it: "outside El Obeid". */
    private static boolean isUnmistakable(NameHit rule, String text) {
        return rule.doubt() == Doubt.NONE
                && rule.matches().size() == 1
                && rule.matches().getFirst().quality() == MatchQuality.MAIN
                && rule.matches().getFirst().entry().population() >= LARGE
                && LED_TO.matcher(text.substring(0, rule.span().start())).find();
    }

    /** A name that only the rules found is one if a word beside it says so, if people wrote it into the supplement, or if it is a country's. */
    private static boolean isSure(NameHit rule) {
        return rule.role() != null
                || rule.matches().stream()
                        .map(NameMatch::entry)
                        .anyMatch(e -> e.isByHand() || e.kind() == PlaceKind.COUNTRY);
    }
}
