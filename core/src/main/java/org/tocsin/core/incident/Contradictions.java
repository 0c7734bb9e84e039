package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Confidence;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;

/**
 * Finds who contradicts whom in an incident. Only different origins can: who corrects an own figure has changed its mind, and a reprint
 * says what its original says.
 */
public final class Contradictions {
    private final Incident incident;
    private final Origins origins;
    private final List<Contradiction<?>> found = new ArrayList<>();

    private Contradictions(Incident incident, Origins origins) {
        this.incident = incident;
        this.origins = origins;
    }

    /** Those of an incident: whether it happened, its details, who did it. */
    public static List<Contradiction<?>> of(Incident incident) {
        return of(incident, Origins.of(incident.evidence().accounts()), Perpetrators.of(incident));
    }

    static List<Contradiction<?>> of(Incident incident, Origins origins, List<Perpetrator> perpetrators) {
        Contradictions c = new Contradictions(incident, origins);
        c.addHappened(perpetrators);
        c.add(Contradiction.Detail.KIND, incident.event());
        c.add(Contradiction.Detail.DAYS, incident.when());
        c.add(Contradiction.Detail.PLACE, incident.where());
        Toll toll = incident.toll();
        c.addCount(Contradiction.Detail.KILLED, toll.reckonings().killed());
        c.addCount(Contradiction.Detail.INJURED, toll.reckonings().injured());
        c.addCount(Contradiction.Detail.ABDUCTED, toll.reckonings().abducted());
        c.addPerpetrators(perpetrators);
        return List.copyOf(c.found);
    }

    /** Each figure on its own side, the best first; one that fits all others contradicts none. */
    private void addCount(Contradiction.Detail detail, @Nullable Reckoning reckoning) {
        if (reckoning == null) return;
        List<Reckoning.Word> standing = reckoning.history().stream()
                .filter(w -> !isTakenBack(w, reckoning))
                .toList();
        Map<CountRange, List<Voice<CountRange>>> sides = new LinkedHashMap<>();
        for (Reckoning.Word w : standing)
            if (standing.stream().anyMatch(o -> areOpposed(w, o)))
                sides.computeIfAbsent(w.voice().value(), k -> new ArrayList<>()).add(w.voice());
        if (sides.size() < 2) return;
        found.add(new Contradiction<>(
                detail,
                sides.entrySet().stream()
                        .sorted(Comparator.comparing(e -> !e.getKey().equals(reckoning.best())))
                        .map(e -> new Contradiction.Side<>(e.getKey(), e.getValue()))
                        .toList()));
    }

    private static boolean areOpposed(Reckoning.Word a, Reckoning.Word b) {
        return a.origin() != b.origin()
                && Contradiction.areOpposed(a.voice().value(), b.voice().value());
    }

    /** Whether the same origin says otherwise later; who only repeats a figure stands by it. */
    private static boolean isTakenBack(Reckoning.Word word, Reckoning reckoning) {
        return word.replaced()
                && reckoning.history().stream()
                        .filter(w -> w.origin() == word.origin() && !w.replaced())
                        .noneMatch(w -> w.voice().value().overlaps(word.voice().value()));
    }

    /** The supporters on one side; who is against them, by what they say. */
    private <T> void add(Contradiction.Detail detail, Estimate<T> estimate) {
        Set<Integer> mine = new HashSet<>();
        estimate.support().forEach(v -> mine.add(origins.originOf(v.account())));
        Map<T, List<Voice<T>>> others = new LinkedHashMap<>();
        for (Voice<T> v : estimate.against())
            if (!mine.contains(origins.originOf(v.account())))
                others.computeIfAbsent(v.value(), k -> new ArrayList<>()).add(v);
        List<Contradiction.Side<T>> sides = new ArrayList<>();
        if (!estimate.support().isEmpty()) sides.add(new Contradiction.Side<>(estimate.value(), estimate.support()));
        others.forEach((other, voices) -> sides.add(new Contradiction.Side<>(other, voices)));
        if (sides.size() > 1) found.add(new Contradiction<>(detail, sides));
    }

    /** A denial by somebody whom nobody accuses is about the event itself. */
    private void addHappened(List<Perpetrator> perpetrators) {
        Set<Denial> ofBlame = new HashSet<>();
        perpetrators.forEach(p -> ofBlame.addAll(p.denials()));
        List<Voice<String>> denied = incident.evidence().listDenials().stream()
                .filter(d -> !ofBlame.contains(d))
                .map(s -> voice("denied", s))
                .toList();
        if (denied.isEmpty()) return;
        List<Voice<String>> told = incident.evidence().accounts().stream()
                .map(a -> voice("it happened", a))
                .toList();
        addSides(Contradiction.Detail.HAPPENED, List.of(told, denied));
    }

    /** Who is named, each on a side, where one of them denies it or other speakers name another. */
    private void addPerpetrators(List<Perpetrator> perpetrators) {
        List<List<Voice<String>>> sides = new ArrayList<>();
        for (Perpetrator p : perpetrators) {
            sides.add(Stream.concat(p.confidence().support().stream(), p.confidence().against().stream())
                    .filter(v -> v.value() != Confidence.ACQUITTED)
                    .map(v -> new Voice<>(p.name(), v.account(), v.attribution(), v.span()))
                    .toList());
            sides.add(Stream.concat(p.confidence().support().stream(), p.confidence().against().stream())
                    .filter(v -> v.value() == Confidence.ACQUITTED)
                    .map(v -> new Voice<>("not " + p.name(), v.account(), v.attribution(), v.span()))
                    .toList());
            sides.add(p.denials().stream().map(d -> voice("not " + p.name(), d)).toList());
        }
        sides.removeIf(List::isEmpty);
        if (areApart(sides)) addSides(Contradiction.Detail.PERPETRATOR, sides);
    }

    /** Whether two sides have no speaker in common: one who names two does not contradict himself. */
    private static boolean areApart(List<List<Voice<String>>> sides) {
        for (List<Voice<String>> a : sides)
            for (List<Voice<String>> b : sides) {
                Set<Speaker> both = new HashSet<>(speakers(a));
                both.retainAll(speakers(b));
                if (both.isEmpty()) return true;
            }
        return false;
    }

    private static Set<Speaker> speakers(List<Voice<String>> voices) {
        Set<Speaker> speakers = new HashSet<>();
        voices.forEach(v -> speakers.add(Speaker.of(v.attribution().firstSpeaker())));
        return speakers;
    }

    private void addSides(Contradiction.Detail detail, List<List<Voice<String>>> sides) {
        found.add(new Contradiction<>(
                detail,
                sides.stream()
                        .map(voices ->
                                new Contradiction.Side<>(voices.getFirst().value(), voices))
                        .toList()));
    }

    private static Voice<String> voice(String value, Statement statement) {
        Attribution who = statement.attribution();
        return new Voice<>(value, statement.id(), who, statement.said().spans().getFirst());
    }
}
