package org.tocsin.core.incident;

import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;

/**
 * Compatible kinds, days that overlap, and two places known to the district that could be the same: one event. In a great city
 * that is no reason where the words of the reports have nothing in common.
 */
final class SameKindDayAndPlace implements MergeRule {
    /** Log-odds from which the words speak against one event. */
    private static final double UNLIKELY = -1;

    private static EventType kindOf(Setting s) {
        return s.account().happening().event().value();
    }

    /** What was pieced together needs words that speak for it; so do two places of which the one may only be near the other. */
    private static double least(Setting a, Setting b) {
        boolean pieced = a.account().pieced() || b.account().pieced();
        if (a.isAtPointOf(b)) return pieced ? 0 : UNLIKELY;
        return pieced ? Double.POSITIVE_INFINITY : 0;
    }

    private static boolean tellsNoKind(Setting s) {
        return kindOf(s) == EventType.OTHER;
    }

    @Override
    public Opinion judge(Setting a, Setting b) {
        var common = a.days().intersect(b.days());
        if (a.place() == null || b.place() == null || !a.isLocal() || !b.isLocal()) return Opinion.NoOpinion.HERE;
        if (!Kinds.compatible(kindOf(a), kindOf(b)) || tellsNoKind(a) || tellsNoKind(b)) return Opinion.NoOpinion.HERE;
        if (common.isEmpty() || !(a.dated() || b.dated())) return Opinion.NoOpinion.HERE;
        if (a.isLoose() || b.isLoose()) return Opinion.NoOpinion.HERE;
        if (PairScore.canTell(a, b) && PairScore.logOdds(a, b) < least(a, b)) return Opinion.NoOpinion.HERE;
        Place finer = a.place().precision().compareTo(b.place().precision()) <= 0 ? a.place() : b.place();
        return new Opinion.Same("the same kind of event on " + common.get() + " at " + finer.name());
    }
}
