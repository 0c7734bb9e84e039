package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.statement.StatementId;

/**
 * Joins the settings of one neighbourhood into events: first what analysts ruled, newest ruling first, then what the rules
 * join, in the order of the ids. A rule never brings together two accounts that some rule or ruling keeps apart, and a
 * ruling none that a newer one keeps apart, not even through others. The result depends on the set only.
 */
final class Clusters {
    private final List<Setting> settings;
    private final Rulings rulings;
    private final Map<StatementId, List<Integer>> clusters = new HashMap<>();

    private Clusters(List<Setting> settings, Rulings rulings) {
        this.settings = settings;
        for (int i = 0; i < settings.size(); i++) clusters.put(id(i), new ArrayList<>(List.of(i)));
        this.rulings = rulings.among(clusters.keySet());
    }

    /** The events, each with its settings in the order of their ids. */
    static List<List<Setting>> of(List<Setting> unsorted, Rulings rulings) {
        var byId = Comparator.comparing((Setting s) -> s.account().id());
        var clusters = new Clusters(unsorted.stream().sorted(byId).toList(), rulings);
        clusters.joinRuled();
        clusters.joinAlike();
        return clusters.settings.stream()
                .map(s -> clusters.clusterOf(s.account().id()))
                .distinct()
                .map(members ->
                        members.stream().sorted().map(clusters.settings::get).toList())
                .toList();
    }

    private void joinRuled() {
        List<Ruling.DifferentEvents> newer = new ArrayList<>();
        for (Ruling ruling : rulings.newestFirst()) {
            if (ruling instanceof Ruling.SameEvent s) {
                List<Integer> a = clusterOf(s.a());
                List<Integer> b = clusterOf(s.b());
                if (newer.stream().noneMatch(d -> parts(d, a, b))) join(a, b);
            }
            if (ruling instanceof Ruling.DifferentEvents d && !clusterOf(d.a()).equals(clusterOf(d.b()))) newer.add(d);
        }
    }

    /** A great event has thousands of accounts: what is together already is not judged, and no opinion is kept. */
    private void joinAlike() {
        for (int i = 0; i < settings.size(); i++)
            for (int j = 0; j < i; j++) {
                List<Integer> a = clusterOf(id(i));
                List<Integer> b = clusterOf(id(j));
                if (!a.equals(b) && judge(i, j) instanceof Opinion.Same && !keptApart(a, b)) join(a, b);
            }
    }

    private void join(List<Integer> a, List<Integer> b) {
        if (a.equals(b)) return;
        a.addAll(b);
        for (int member : b) clusters.put(id(member), a);
    }

    private boolean parts(Ruling.DifferentEvents d, List<Integer> a, List<Integer> b) {
        List<Integer> x = clusterOf(d.a());
        List<Integer> y = clusterOf(d.b());
        return (x.equals(a) && y.equals(b)) || (x.equals(b) && y.equals(a));
    }

    private boolean keptApart(List<Integer> a, List<Integer> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> judge(x, y) instanceof Opinion.Different));
    }

    private Opinion judge(int i, int j) {
        return MergeRules.judge(settings.get(i), settings.get(j), rulings);
    }

    private List<Integer> clusterOf(StatementId account) {
        List<Integer> found = clusters.get(account);
        if (found == null) throw new IllegalArgumentException("The account " + account + " is not among these");
        return found;
    }

    private StatementId id(int index) {
        return settings.get(index).account().id();
    }
}
