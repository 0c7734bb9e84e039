package org.tocsin.eval.muc4;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.muc4.score.Pair;
import org.tocsin.eval.muc4.score.Scores;
import org.tocsin.eval.muc4.score.Tally;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;

/** What is told of a scored response. */
final class Muc4Figures {
    private static final List<String> TYPES = List.of("ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY");

    private Muc4Figures() {}

    static List<Figure> of(Muc4Corpus corpus, Scores scores) {
        List<Figure> figures = new ArrayList<>();
        Tally all = scores.allTemplates();
        figures.add(Figure.of(
                "all_templates_f1",
                all.f(),
                Bootstrap.interval(
                        byDocument(corpus, scores),
                        sample -> Scores.total(
                                        sample.stream()
                                                .flatMap(Collection::stream)
                                                .toList(),
                                        p -> true)
                                .f())));
        figures.add(Figure.of("all_templates_recall", all.recall()));
        figures.add(Figure.of("all_templates_precision", all.precision()));
        figures.add(Figure.of("all_templates_f1_as_printed_in_1992", all.printedF()));
        figures.addAll(figures("matched_only", scores.matchedOnly()));
        figures.addAll(figures("matched_and_missing", scores.matchedAndMissing()));
        figures.addAll(templates(scores));
        figures.addAll(irrelevant(corpus, scores));
        for (Slot slot : Slot.values()) figures.addAll(figures("slot_" + slot.figure(), scores.slot(slot)));
        figures.add(Figure.of(
                "confidence_right_where_organization_is",
                Counts.percent(
                        scores.slot(Slot.CONFIDENCE).points(),
                        scores.slot(Slot.ORGANISATION).points())));
        for (String type : TYPES) {
            Scores own = scores.where(p -> type(p).equals(type));
            String name = type.toLowerCase(Locale.ROOT);
            figures.addAll(figures("type_" + name, own.allTemplates()));
            figures.addAll(Figure.prf("templates_" + name, counts(own)));
        }
        return figures;
    }

    private static List<Figure> figures(String name, Tally tally) {
        return List.of(
                Figure.of(name + "_recall", tally.recall()),
                Figure.of(name + "_precision", tally.precision()),
                Figure.of(name + "_f1", tally.f()));
    }

    private static List<Figure> templates(Scores scores) {
        Counts counts = counts(scores);
        return Stream.concat(
                        Stream.of(
                                Figure.of("templates_in_key", counts.gold()),
                                Figure.of("templates_in_response", counts.predicted()),
                                Figure.of("templates_matched", counts.correct())),
                        Figure.prf("templates", counts).stream())
                .toList();
    }

    private static Counts counts(Scores scores) {
        long matched = scores.pairs().stream().filter(Pair::isMatched).count();
        long key = scores.pairs().stream().filter(p -> p.key().isPresent()).count();
        long response =
                scores.pairs().stream().filter(p -> p.response().isPresent()).count();
        return new Counts(matched, response, key);
    }

    /** Documents whose key tells of no incident, and how many of them the response leaves alone. */
    private static List<Figure> irrelevant(Muc4Corpus corpus, Scores scores) {
        Set<String> touched = new HashSet<>();
        scores.pairs().stream().filter(p -> p.response().isPresent()).forEach(p -> touched.add(p.document()));
        List<String> irrelevant = corpus.keys().entrySet().stream()
                .filter(e -> e.getValue().stream().allMatch(Template::isIrrelevant))
                .map(Map.Entry::getKey)
                .toList();
        long silent = irrelevant.stream().filter(d -> !touched.contains(d)).count();
        return List.of(
                Figure.of("irrelevant_documents", irrelevant.size()),
                Figure.of("irrelevant_documents_left_alone", Counts.percent((double) silent, irrelevant.size())));
    }

    private static List<List<Pair>> byDocument(Muc4Corpus corpus, Scores scores) {
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        corpus.documents().forEach(d -> pairs.put(d.id(), new ArrayList<>()));
        scores.pairs()
                .forEach(p -> pairs.computeIfAbsent(p.document(), d -> new ArrayList<>())
                        .add(p));
        return List.copyOf(pairs.values());
    }

    /** The type of the key, or of a spurious template. */
    private static String type(Pair pair) {
        Optional<Template> told = pair.key().or(pair::response);
        return told.flatMap(t -> t.fills(Slot.TYPE).stream().findFirst())
                .map(Muc4Figures::text)
                .orElse("");
    }

    private static String text(Fill fill) {
        return switch (fill.required()) {
            case Fill.Text t -> t.value();
            case Fill.OneOf o -> text(o.alternatives().getFirst());
            default -> "";
        };
    }
}
