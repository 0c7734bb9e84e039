package org.tocsin.core.incident;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.statement.ActorRole;

/**
 * A night has two dates. Accounts of the same kind at the same named place, dated one day apart, are of one event where the same
 * sort of people came to the same harm.
 */
final class NightBetween implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!Kinds.compatible(
                a.account().happening().event().value(),
                b.account().happening().event().value())) return Opinion.NoOpinion.HERE;
        boolean adjacent = a.dated() && b.dated() && a.days().gapDays(b.days()) == 1;
        if (!adjacent
                || a.place() == null
                || b.place() == null
                || !a.isLocal()
                || !b.isLocal()
                || !a.place().point().equals(b.place().point())) return Opinion.NoOpinion.HERE;
        var killedA = a.account().happening().harm().killed();
        var killedB = b.account().happening().harm().killed();
        boolean sameHarm = killedA != null && killedB != null && killedA.value().equals(killedB.value());
        boolean samePeople = victims(a).stream().anyMatch(victims(b)::contains);
        return sameHarm && samePeople
                ? new Opinion.Same("the night between " + a.days() + " and " + b.days() + " at "
                        + a.place().name() + ", with the same victims")
                : Opinion.NoOpinion.HERE;
    }

    private static Set<Sector> victims(Setting s) {
        return s.account().happening().actors().stream()
                .filter(r -> r.role() == ActorRole.VICTIM)
                .map(r -> r.actor().value().sector())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
