package org.tocsin.core.incident;

/**
 * What no rule decides is decided by how likely one event is. On two days that takes something that few reports have: a town under fire
 * has an attack of the same kind on the next day, too.
 */
final class LikelyByWords implements MergeRule {
    /** Whether likelihood may decide at all. */
    static boolean canDecide(Setting a, Setting b) {
        return PairScore.canTell(a, b) && (a.days().gapDays(b.days()) == 0 || PairEvidence.haveRareInCommon(a, b));
    }

    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!canDecide(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SAME ? new Opinion.Same(PairScore.words(a, b, logOdds)) : Opinion.NoOpinion.HERE;
    }
}
