package org.tocsin.core.incident;

/**
 * Two reports that share a name and so many rare words are of one event, whatever day or place was read from them; but what both
 * tell in full, and of different places, stands.
 */
final class SureByWords implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!PairScore.canTell(a, b) || !Neighbourhoods.canTouch(a, b) || inFullOfOtherPlaces(a, b))
            return Opinion.NoOpinion.HERE;
        if (PairEvidence.sharedNames(a.account().sketch(), b.account().sketch()) == 0) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SURE ? new Opinion.Same(PairScore.words(a, b, logOdds)) : Opinion.NoOpinion.HERE;
    }

    private static boolean inFullOfOtherPlaces(Setting a, Setting b) {
        return !a.account().pieced() && !b.account().pieced() && !a.couldBeAt(b);
    }
}
