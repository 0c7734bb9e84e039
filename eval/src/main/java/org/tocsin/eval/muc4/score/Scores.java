package org.tocsin.eval.muc4.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;

/** The pairs of templates of a response, with the points of each. */
public record Scores(List<Pair> pairs) {
    /** Copies the list. */
    public Scores {
        pairs = List.copyOf(pairs);
    }

    /** Scores the documents that the key or the response has templates for. */
    public static Scores of(Map<String, List<Template>> keys, Map<String, List<Template>> responses) {
        Set<String> documents = new TreeSet<>(keys.keySet());
        documents.addAll(responses.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String document : documents)
            pairs.addAll(ofDocument(
                    document, keys.getOrDefault(document, List.of()), responses.getOrDefault(document, List.of())));
        return new Scores(pairs);
    }

    private static List<Pair> ofDocument(String document, List<Template> keys, List<Template> responses) {
        SlotScorer scorer = new SlotScorer(new GuidelineJudge());
        List<Pair> pairs = new ArrayList<>();
        for (TemplatePairing.Match match : new TemplatePairing().pair(keys, responses)) {
            Optional<Template> key = match.key().filter(t -> !t.isIrrelevant());
            Optional<Template> response = match.response().filter(t -> !t.isIrrelevant());
            if (isFree(key, response)) continue;
            Map<Slot, Tally> slots = new EnumMap<>(Slot.class);
            for (Slot slot : Slot.values())
                slots.put(
                        slot,
                        scorer.score(
                                slot,
                                key.map(t -> t.fills(slot)).orElse(List.of()),
                                response.map(t -> t.fills(slot)).orElse(List.of())));
            pairs.add(new Pair(document, key, response, slots));
        }
        return pairs;
    }

    /** Nothing on both sides, or an optional template that the other side does not have. */
    private static boolean isFree(Optional<Template> key, Optional<Template> response) {
        return (key.isEmpty() && response.map(Template::optional).orElse(true))
                || (response.isEmpty() && key.map(Template::optional).orElse(true));
    }

    /** All points: the official figure. Missing templates cost recall, spurious ones precision. */
    public Tally allTemplates() {
        return total(pairs, p -> true);
    }

    /** Points of the templates that found a partner. */
    public Tally matchedOnly() {
        return total(pairs, Pair::isMatched);
    }

    /** Points of those and of the missing ones. */
    public Tally matchedAndMissing() {
        return total(pairs, p -> p.isMatched() || p.isMissing());
    }

    /** Points of one slot over all templates. */
    public Tally slot(Slot slot) {
        return pairs.stream().map(p -> p.slots().getOrDefault(slot, Tally.NONE)).reduce(Tally.NONE, Tally::plus);
    }

    /** The templates that pass a test. */
    public Scores where(Predicate<Pair> test) {
        return new Scores(pairs.stream().filter(test).toList());
    }

    /** All points of some pairs. */
    public static Tally total(Collection<Pair> pairs, Predicate<Pair> test) {
        return pairs.stream().filter(test).map(Pair::total).reduce(Tally.NONE, Tally::plus);
    }
}
