package org.tocsin.core.incident;

/**
 * Two reports that share names and so many rare words are of one event, whatever day or place was read from them. Who shares but one
 * name must be surer, and there what both tell in full, and of different places, stands.
 */
final class SureByWords implements MergeRule {
    private static final int ENOUGH_NAMES = 2;

    @Override
    public Opinion judge(Setting a, Setting b) {
        int names = PairEvidence.sharedNames(a.account().sketch(), b.account().sketch());
        if (names == 0 || !PairScore.canTell(a, b) || !Neighbourhoods.canTouch(a, b)) return Opinion.NoOpinion.HERE;
        boolean enough = names >= ENOUGH_NAMES;
        if (!enough && inFullOfOtherPlaces(a, b)) return Opinion.NoOpinion.HERE;
        double logOdds = PairScore.logOdds(a, b);
        return logOdds >= (enough ? PairScore.SURE_OF_NAMES : PairScore.SURE)
                ? new Opinion.Same(PairScore.words(a, b, logOdds))
                : Opinion.NoOpinion.HERE;
    }

    private static boolean inFullOfOtherPlaces(Setting a, Setting b) {
        return !a.account().pieced() && !b.account().pieced() && !a.couldBeAt(b);
    }
}
