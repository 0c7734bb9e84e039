package org.tocsin.core.incident;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Weapon;

/**
 * Where one report knows the place only roughly: the same day and either the same rare target (nationality and sector of
 * those hit) or the same special weapon make one event.
 */
final class SameTargetAndDay implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!Kinds.compatible(
                a.account().happening().event().value(),
                b.account().happening().event().value())) return Opinion.NoOpinion.HERE;
        if (a.isLocal() && b.isLocal() && !a.isAtPointOf(b)) return Opinion.NoOpinion.HERE;
        var common = a.days().intersect(b.days());
        if (common.isEmpty() || !a.dated() || !b.dated() || common.get().days() > 2) return Opinion.NoOpinion.HERE;
        var kindA = a.account().happening().event().value();
        var kindB = b.account().happening().event().value();
        boolean sameSpecialKind = kindA == kindB && !Kinds.isGeneral(kindA);
        Optional<String> target = shared(targets(a), targets(b));
        if (target.isPresent())
            return new Opinion.Same("on " + common.get() + " against the same target: " + target.get());
        Optional<String> weapon = shared(weapons(a), weapons(b));
        return sameSpecialKind && weapon.isPresent()
                ? new Opinion.Same("on " + common.get() + " with the same weapon: " + weapon.get())
                : Opinion.NoOpinion.HERE;
    }

    private static Set<String> targets(Setting s) {
        return s.account().happening().actors().stream()
                .filter(r -> r.role().isHit())
                .map(r -> r.actor().value())
                .filter(x -> x.nationality() != null && x.sector() != null)
                .map(SameTargetAndDay::targetWords)
                .collect(Collectors.toSet());
    }

    private static String targetWords(Actor actor) {
        return actor.nationality() + " "
                + (actor.sector() == null ? "" : actor.sector().label());
    }

    private static Set<String> weapons(Setting s) {
        return s.account().happening().weapons().stream()
                .map(m -> m.value())
                .map(Weapon::type)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Optional<String> shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).sorted().findFirst();
    }
}
