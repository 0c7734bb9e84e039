package org.tocsin.core.incident;

/** Two reports that share so many rare words and names are of one event, whatever day or place was read from them. */
final class SureByWords implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!PairScore.canTell(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SURE
                ? new Opinion.Same(PairScore.words(a, b, logOdds))
                : Opinion.NoOpinion.HERE;
    }
}
