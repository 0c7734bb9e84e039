package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.tocsin.core.statement.StatementId;

/**
 * Joins the settings of one neighbourhood into events: first what analysts ruled, newest ruling first, then what the rules
 * join, in the order of the ids, then what is likely by words, likeliest first. A rule never brings together two accounts that a
 * ruling, their kinds or their own writer keep apart, and a ruling none that a newer one keeps apart, not even through others. That days
 * or places differ keeps two accounts apart by themselves; two clusters only where the words of all do not outweigh it: of a dozen
 * reports one has a wrong day. Where an analyst joined what
 * the rules keep apart, that rule is overruled for all who tell the same as one of the two. The result depends on the set only.
 */
final class Clusters {
    /** So many of each cluster speak for it: a cluster of thousands costs no more than one of a dozen. */
    private static final int SPOKESMEN = 6;

    private final List<Setting> settings;
    private final Rulings rulings;
    private final Parts parts;
    private final Map<StatementId, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final Near near;

    /** Those that an analyst joined to others. */
    private final BitSet ruled = new BitSet();

    /** Of pairs by both numbers: the same few speak for their cluster again and again. */
    private final Map<Long, Double> logOdds = new HashMap<>();

    /**
     * Two clusters that were found to be kept apart, by both their numbers, and how large they were then: clusters only grow, so of one
     * size they are the same. In a town under fire two events of a day are compared by every pair of their accounts.
     */
    private final Map<Long, Long> apart = new HashMap<>();

    private long judged;

    private Clusters(List<Setting> settings, Rulings rulings) {
        this.settings = settings;
        this.parts = new Parts(settings.size());
        for (int i = 0; i < settings.size(); i++) {
            numbers.put(settings.get(i).account().id(), i);
            members.add(new ArrayList<>(List.of(i)));
        }
        this.rulings = rulings.among(numbers.keySet());
        this.near = Near.of(settings, this.rulings, numbers);
    }

    /** The events, each with its settings in the order of their ids. */
    static List<List<Setting>> of(List<Setting> unsorted, Rulings rulings) {
        var byId = Comparator.comparing((Setting s) -> s.account().id());
        var clusters = new Clusters(unsorted.stream().sorted(byId).toList(), rulings);
        clusters.joinRuled();
        clusters.noteRuled();
        clusters.joinAlike();
        clusters.joinLikely();
        return clusters.list();
    }

    /** How many times two accounts of such a neighbourhood are judged for being apart. */
    static long countJudged(List<Setting> settings) {
        var byId = Comparator.comparing((Setting s) -> s.account().id());
        var clusters = new Clusters(settings.stream().sorted(byId).toList(), Rulings.NONE);
        clusters.joinAlike();
        clusters.joinLikely();
        return clusters.judged;
    }

    private List<List<Setting>> list() {
        List<List<Setting>> events = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++)
            if (parts.of(i) == i)
                events.add(members.get(i).stream().sorted().map(settings::get).toList());
        return events;
    }

    private void joinRuled() {
        List<Ruling.DifferentEvents> newer = new ArrayList<>();
        for (Ruling ruling : rulings.newestFirst()) {
            if (ruling instanceof Ruling.SameEvent s) {
                int a = clusterOf(s.a());
                int b = clusterOf(s.b());
                if (newer.stream().noneMatch(d -> parts(d, a, b))) join(a, b);
            }
            if (ruling instanceof Ruling.DifferentEvents d && clusterOf(d.a()) != clusterOf(d.b())) newer.add(d);
        }
    }

    /** A great event has thousands of accounts: what is together already is not judged, and no opinion is kept. */
    private void joinAlike() {
        for (int i = 0; i < settings.size(); i++)
            for (int j : near.before(i))
                if (parts.of(i) != parts.of(j) && !isKnownApart(i, j) && isSameByRules(i, j) && !keptApart(i, j))
                    join(i, j);
    }

    /** What is never looked at together is not joined here either, so that neighbourhoods do not change the result. */
    private boolean isSameByRules(int i, int j) {
        boolean looked = Neighbourhoods.canTouch(settings.get(i), settings.get(j))
                || rulings.findOpinion(idOf(i), idOf(j)).isPresent();
        return looked && MergeRules.judgeByRules(settings.get(i), settings.get(j), rulings) instanceof Opinion.Same;
    }

    /**
     * Correlation clustering, greedily: the likeliest pair first, two clusters are joined where their pairs speak for it on the
     * whole and nothing keeps them apart.
     */
    private void joinLikely() {
        for (Pair pair : likelyPairs())
            if (parts.of(pair.i()) != parts.of(pair.j())
                    && agreement(pair.i(), pair.j()) > 0
                    && !keptApart(pair.i(), pair.j())) join(pair.i(), pair.j());
    }

    private record Pair(int i, int j, double logOdds) {}

    private List<Pair> likelyPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++)
            for (int j : near.before(i)) {
                if (parts.of(i) == parts.of(j) || !canBeLikely(settings.get(i), settings.get(j)) || areApart(i, j))
                    continue;
                double odds = logOdds(i, j);
                if (odds >= PairScore.SAME) pairs.add(new Pair(i, j, odds));
            }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.logOdds())
                .thenComparingInt(Pair::i)
                .thenComparingInt(Pair::j));
        return pairs;
    }

    private static boolean canBeLikely(Setting a, Setting b) {
        return LikelyByWords.canDecide(a, b) && Neighbourhoods.canTouch(a, b);
    }

    /** The sum of what the pairs of the first few members say. */
    private double agreement(int i, int j) {
        return pairsOf(i, j).map(odds -> odds - PairScore.EVEN).sum();
    }

    private DoubleStream pairsOf(int i, int j) {
        List<Integer> others = spokesmen(j);
        return spokesmen(i).stream()
                .flatMapToDouble(x -> others.stream()
                        .filter(y -> PairScore.canTell(settings.get(x), settings.get(y)))
                        .mapToDouble(y -> logOdds(x, y)));
    }

    private double logOdds(int x, int y) {
        int high = Math.max(x, y);
        int low = Math.min(x, y);
        return logOdds.computeIfAbsent(
                pairOf(high, low), k -> PairScore.logOdds(settings.get(high), settings.get(low)));
    }

    private List<Integer> spokesmen(int i) {
        return cluster(i).stream().sorted().limit(SPOKESMEN).toList();
    }

    private void join(int i, int j) {
        int a = parts.of(i);
        int b = parts.of(j);
        if (a == b) return;
        parts.join(a, b);
        members.get(Math.min(a, b)).addAll(members.get(Math.max(a, b)));
    }

    private void noteRuled() {
        for (int i = 0; i < settings.size(); i++) if (cluster(i).size() > 1) ruled.set(i);
    }

    private boolean parts(Ruling.DifferentEvents d, int a, int b) {
        int x = clusterOf(d.a());
        int y = clusterOf(d.b());
        return (x == a && y == b) || (x == b && y == a);
    }

    private boolean isKnownApart(int i, int j) {
        Long sizes = apart.get(pairOf(parts.of(i), parts.of(j)));
        return sizes != null && sizes == sizesOf(i, j);
    }

    private boolean keptApart(int i, int j) {
        if (isKnownApart(i, j)) return true;
        boolean found = judgeApart(i, j);
        if (found) apart.put(pairOf(parts.of(i), parts.of(j)), sizesOf(i, j));
        return found;
    }

    private long pairOf(int x, int y) {
        return (long) Math.max(x, y) * settings.size() + Math.min(x, y);
    }

    private long sizesOf(int i, int j) {
        int a = parts.of(i);
        int b = parts.of(j);
        return (long) members.get(Math.max(a, b)).size() << Integer.SIZE
                | members.get(Math.min(a, b)).size();
    }

    private boolean judgeApart(int i, int j) {
        boolean doubted = false;
        for (int x : cluster(i))
            for (int y : cluster(j)) {
                if (!areApart(x, y) || isOverruled(x, y) || isOverruled(y, x)) continue;
                if (!canBeOutweighed(x, y)) return true;
                doubted = true;
            }
        return doubted && likelihood(i, j) < PairScore.OUTWEIGHS;
    }

    /** What an analyst ruled, what one writer told apart, and two kinds of event always stand. A day or a place may be read wrongly. */
    private boolean canBeOutweighed(int x, int y) {
        return rulings.findOpinion(idOf(x), idOf(y)).isEmpty()
                && !MergeRules.areSurelyApart(settings.get(x), settings.get(y));
    }

    /** The mean log-odds of the pairs of the first few members. */
    private double likelihood(int i, int j) {
        return pairsOf(i, j).average().orElse(Double.NEGATIVE_INFINITY);
    }

    private boolean areApart(int x, int y) {
        judged++;
        return MergeRules.areApart(settings.get(x), settings.get(y), rulings);
    }

    /**
     * Whether some account that is with y by a ruling, though the rules keep it apart from y, tells the same as x: what keeps x from y
     * has then been judged by an analyst, and an account that comes later must not be split off. What was ruled on x and y holds.
     */
    private boolean isOverruled(int x, int y) {
        if (ruled.isEmpty()
                || cluster(y).stream().noneMatch(ruled::get)
                || rulings.findOpinion(idOf(x), idOf(y)).isPresent()) return false;
        return cluster(y).stream()
                .anyMatch(z -> z != y
                        && MergeRules.areApart(settings.get(z), settings.get(y), Rulings.NONE)
                        && isSameByRules(x, z));
    }

    private StatementId idOf(int number) {
        return settings.get(number).account().id();
    }

    private List<Integer> cluster(int i) {
        return members.get(parts.of(i));
    }

    private int clusterOf(StatementId account) {
        Integer number = numbers.get(account);
        if (number == null) throw new IllegalArgumentException("The account " + account + " is not among these");
        return parts.of(number);
    }
}
