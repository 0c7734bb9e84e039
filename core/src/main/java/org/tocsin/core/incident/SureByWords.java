package org.tocsin.core.incident;

/**
 * Two reports that share a name and are likely of one event are so, whatever day or place was read from them. Where they share but one
 * name, what both tell in full, and of different places, stands.
 */
final class SureByWords implements MergeRule {
    private static final int ENOUGH_NAMES = 2;

    @Override
    public Opinion judge(Setting a, Setting b) {
        int names = PairEvidence.sharedNames(a.account().sketch(), b.account().sketch());
        if (names == 0 || !PairScore.canTell(a, b) || !Neighbourhoods.canTouch(a, b)) return Opinion.NoOpinion.HERE;
        if (names < ENOUGH_NAMES && inFullOfOtherPlaces(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= PairScore.SURE ? new Opinion.Same(PairScore.words(a, b, logOdds)) : Opinion.NoOpinion.HERE;
    }

    private static boolean inFullOfOtherPlaces(Setting a, Setting b) {
        return !a.account().pieced() && !b.account().pieced() && !a.couldBeAt(b);
    }
}
