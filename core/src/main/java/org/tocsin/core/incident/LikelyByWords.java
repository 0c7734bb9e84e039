package org.tocsin.core.incident;

/**
 * What no rule decides is decided by how likely one event is. On two days that takes something that few reports have: a town under fire
 * has an attack of the same kind on the next day, too.
 */
final class LikelyByWords implements MergeRule {
    /** Log-odds from which even an account that gives neither day nor town is of the event that another one dates. */
    private static final double STRONG = 1.5;

    /** Whether likelihood may decide at all. */
    static boolean canDecide(Setting a, Setting b) {
        return PairScore.canTell(a, b) && (isOfOneDay(a, b) || PairEvidence.haveRareInCommon(a, b));
    }

    private static boolean isOfOneDay(Setting a, Setting b) {
        if (a.days().gapDays(b.days()) != 0) return false;
        if (!a.isLoose() && !b.isLoose()) return true;
        return !(a.isLoose() && b.isLoose()) && PairScore.logOdds(a, b) >= STRONG;
    }

    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!canDecide(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SAME ? new Opinion.Same(PairScore.words(a, b, logOdds)) : Opinion.NoOpinion.HERE;
    }
}
