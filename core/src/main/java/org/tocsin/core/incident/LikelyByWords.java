package org.tocsin.core.incident;

/** What no rule decides is decided by how likely one event is. */
final class LikelyByWords implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!PairScore.canTell(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SAME ? new Opinion.Same(PairScore.words(a, b, logOdds)) : Opinion.NoOpinion.HERE;
    }
}
