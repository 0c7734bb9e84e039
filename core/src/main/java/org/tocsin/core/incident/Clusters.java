package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.statement.StatementId;

/**
 * Joins the settings of one neighbourhood into events. Pairs are joined in a fixed order, analysts' pairs first; a join that
 * would bring together two accounts that some rule or ruling keeps apart is refused. The result depends on the set only.
 */
final class Clusters {
    private final List<Setting> settings;
    private final Opinion[][] opinions;
    private final Map<StatementId, List<Integer>> clusters = new HashMap<>();

    private Clusters(List<Setting> settings, Rulings rulings) {
        this.settings = settings;
        this.opinions = new Opinion[settings.size()][settings.size()];
        for (int i = 0; i < settings.size(); i++) {
            clusters.put(settings.get(i).account().id(), new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++)
                opinions[i][j] = opinions[j][i] = MergeRules.judge(settings.get(i), settings.get(j), rulings);
        }
    }

    /** The events, each with its settings in the order of their ids. */
    static List<List<Setting>> of(List<Setting> unsorted, Rulings rulings) {
        var byId = Comparator.comparing((Setting s) -> s.account().id());
        var clusters = new Clusters(unsorted.stream().sorted(byId).toList(), rulings);
        clusters.joinAll(rulings);
        return clusters.settings.stream()
                .map(s -> clusters.clusters.get(s.account().id()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(members ->
                        members.stream().sorted().map(clusters.settings::get).toList())
                .toList();
    }

    private void joinAll(Rulings rulings) {
        for (boolean ruled : new boolean[] {true, false})
            for (int i = 0; i < settings.size(); i++)
                for (int j = 0; j < i; j++)
                    if (opinions[i][j] instanceof Opinion.Same && isRuled(i, j, rulings) == ruled) join(i, j, ruled);
    }

    private boolean isRuled(int i, int j, Rulings rulings) {
        return rulings.findOpinion(id(i), id(j)).isPresent();
    }

    private void join(int i, int j, boolean ruled) {
        List<Integer> a = clusters.get(id(i));
        List<Integer> b = clusters.get(id(j));
        if (a == null || b == null || a.equals(b) || (!ruled && keptApart(a, b))) return;
        a.addAll(b);
        for (int member : b) clusters.put(id(member), a);
    }

    private boolean keptApart(List<Integer> a, List<Integer> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> opinions[x][y] instanceof Opinion.Different));
    }

    private StatementId id(int index) {
        return settings.get(index).account().id();
    }
}
