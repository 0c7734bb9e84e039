package org.tocsin.eval.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tocsin.core.measure.Span;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;

/**
 * Scores source, cue and content spans as sets by document, and whole relations: exact (the same pieces of text), begin (the same first
 * character), overlap (any word shared; each expected span is found at most once). A relation is right when all its parts are.
 */
final class PolnearScore {

    private final List<Document> documents = new ArrayList<>();

    private static boolean beginAlike(List<Span> a, List<Span> b) {
        return a.getFirst().start() == b.getFirst().start();
    }

    private static boolean overlap(List<Span> a, List<Span> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
    }

    void add(List<Relation> gold, List<Relation> read) {
        documents.add(new Document(gold, read));
    }

    Result result() {
        List<Figure> figures = new ArrayList<>();
        part(figures, "source", Relation::source);
        part(figures, "cue", Relation::cue);
        part(figures, "content", Relation::content);
        triples(figures, "triple_exact", List::equals);
        triples(figures, "triple_overlap", PolnearScore::overlap);
        figures.add(Figure.of("documents", documents.size()));
        figures.add(Figure.of(
                "relations", documents.stream().mapToInt(d -> d.gold().size()).sum()));
        return new Result(figures);
    }

    private void part(List<Figure> figures, String name, Function<Relation, List<Span>> part) {
        spans(figures, name + "_exact", part, List::equals);
        spans(figures, name + "_begin", part, PolnearScore::beginAlike);
        spans(figures, name + "_overlap", part, PolnearScore::overlap);
    }

    private void spans(
            List<Figure> figures,
            String name,
            Function<Relation, List<Span>> part,
            BiPredicate<List<Span>, List<Span>> same) {
        figures(
                figures,
                name,
                documents.stream()
                        .map(d -> counts(distinct(d.gold(), part), distinct(d.read(), part), same))
                        .toList());
    }

    private void triples(List<Figure> figures, String name, BiPredicate<List<Span>, List<Span>> same) {
        figures(
                figures,
                name,
                documents.stream()
                        .map(d -> counts(d.gold(), d.read(), (a, b) -> triple(a, b, same)))
                        .toList());
    }

    private static void figures(List<Figure> figures, String name, List<Counts> counts) {
        Counts sum = Counts.sum(counts);
        figures.add(Figure.of(name + "_precision", sum.precision()));
        figures.add(Figure.of(name + "_recall", sum.recall()));
        figures.add(Figure.of(
                name + "_f1",
                sum.f1(),
                Bootstrap.interval(counts, sample -> Counts.sum(sample).f1())));
    }

    private static boolean triple(Relation a, Relation b, BiPredicate<List<Span>, List<Span>> same) {
        return part(a.source(), b.source(), same)
                && part(a.cue(), b.cue(), same)
                && part(a.content(), b.content(), same);
    }

    private static boolean part(List<Span> a, List<Span> b, BiPredicate<List<Span>, List<Span>> same) {
        return (a.isEmpty() || b.isEmpty()) ? (a.isEmpty() && b.isEmpty()) : same.test(a, b);
    }

    private static List<List<Span>> distinct(List<Relation> relations, Function<Relation, List<Span>> part) {
        return relations.stream().map(part).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** Each expected one is found at most once, by the first that fits. */
    private static <T> Counts counts(List<T> gold, List<T> read, BiPredicate<? super T, ? super T> same) {
        Set<Integer> found = new HashSet<>();
        for (T r : read)
            for (int g = 0; g < gold.size(); g++)
                if (!found.contains(g) && same.test(gold.get(g), r)) {
                    found.add(g);
                    break;
                }
        return new Counts(found.size(), read.size(), gold.size());
    }

    private record Document(List<Relation> gold, List<Relation> read) {}
}
