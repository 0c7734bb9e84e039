package org.tocsin.core.incident;

import java.util.List;

/** The merge rules in their order: the first that has an opinion decides. What keeps apart comes before what joins. */
final class MergeRules {
    static final List<MergeRule> ORDERED = List.of(
            new ToldApart(),
            new OtherKind(),
            new SureByWords(),
            new OtherDay(),
            new OtherPlace(),
            new SameKindDayAndPlace(),
            new PlaceMadeExact(),
            new NightBetween(),
            new SameTargetAndDay(),
            new LikelyByWords());

    private MergeRules() {}

    static Opinion judge(Setting a, Setting b, Rulings rulings) {
        var ruled = rulings.findOpinion(a.account().id(), b.account().id());
        if (ruled.isPresent()) return ruled.get();
        for (MergeRule rule : ORDERED) {
            Opinion opinion = rule.judge(a, b);
            if (!(opinion instanceof Opinion.NoOpinion)) return opinion;
        }
        return Opinion.NoOpinion.HERE;
    }
}
