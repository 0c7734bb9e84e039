package org.tocsin.core.incident;

import java.util.Arrays;
import java.util.List;

/** The merge rules in their order: the first that has an opinion decides. What keeps apart comes before what joins. */
final class MergeRules {
    /** Raised by hand with every change of a rule, of the clusters or of the estimates that can change an incident. */
    private static final int VERSION = 6;

    static final List<MergeRule> ORDERED = List.of(
            new ToldApart(),
            new OtherKind(),
            new SureByWords(),
            new OtherDay(),
            new OtherPlace(),
            new OtherToll(),
            new SameKindDayAndPlace(),
            new PlaceMadeExact(),
            new NightBetween(),
            new SameTargetAndDay(),
            new LikelyByWords());

    /** All but the last, which only weighs words. */
    private static final List<MergeRule> RULES = ORDERED.subList(0, ORDERED.size() - 1);

    /** Those that can keep apart. */
    private static final List<MergeRule> APART =
            List.of(new ToldApart(), new OtherKind(), new OtherDay(), new OtherPlace(), new OtherToll());

    private static final List<MergeRule> SURELY_APART = List.of(new ToldApart(), new OtherKind());

    private MergeRules() {}

    /** The rules with the fitted weights: other weights fold otherwise, too. */
    static String version() {
        return "fold-" + VERSION + "/" + Integer.toHexString(Arrays.hashCode(PairScore.weights()));
    }

    static Opinion judge(Setting a, Setting b, Rulings rulings) {
        var ruled = rulings.findOpinion(a.account().id(), b.account().id());
        return ruled.isPresent() ? ruled.get() : judge(a, b, ORDERED);
    }

    /** What rulings and rules say, without the likeness of words. */
    static Opinion judgeByRules(Setting a, Setting b, Rulings rulings) {
        var ruled = rulings.findOpinion(a.account().id(), b.account().id());
        return ruled.isPresent() ? ruled.get() : judge(a, b, RULES);
    }

    /** Whether the two are kept apart. Asked for all pairs of two events, so what is cheap comes first. */
    static boolean areApart(Setting a, Setting b, Rulings rulings) {
        var ruled = rulings.findOpinion(a.account().id(), b.account().id());
        if (ruled.isPresent()) return ruled.get() instanceof Opinion.Different;
        for (MergeRule rule : APART)
            if (rule.judge(a, b) instanceof Opinion.Different) return judge(a, b, ORDERED) instanceof Opinion.Different;
        return false;
    }

    /** Whether they are apart by what hardly any reader gets wrong. */
    static boolean areSurelyApart(Setting a, Setting b) {
        return judge(a, b, SURELY_APART) instanceof Opinion.Different;
    }

    private static Opinion judge(Setting a, Setting b, List<MergeRule> rules) {
        for (MergeRule rule : rules) {
            Opinion opinion = rule.judge(a, b);
            if (!(opinion instanceof Opinion.NoOpinion)) return opinion;
        }
        return Opinion.NoOpinion.HERE;
    }
}
