package org.tocsin.core.incident;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Harm;

/**
 * Two places that may only be near each other, and two tolls of which the one is more than twice the other: two drones of one night hit
 * two towns. A toll grows, and who was hurt dies; so all who came to harm are compared where both reports count dead and hurt, and else
 * the dead only where they are many times as many.
 */
final class OtherToll implements MergeRule {
    private static final int TIMES = 2;

    /** The dead alone are found one after the other. */
    private static final int TIMES_DEAD = 5;

    @Override
    public Opinion judge(Setting a, Setting b) {
        if (a.place() == null || b.place() == null || !a.isLocal() || !b.isLocal() || a.isAtPointOf(b))
            return Opinion.NoOpinion.HERE;
        Harm x = a.account().happening().harm();
        Harm y = b.account().happening().harm();
        boolean far = areFar(exact(x.killed()) + exact(x.injured()), exact(y.killed()) + exact(y.injured()), TIMES)
                || areFar(exact(x.killed()), exact(y.killed()), TIMES_DEAD);
        return far
                ? new Opinion.Different("the tolls at " + a.place().name() + " and at "
                        + b.place().name() + " are far apart")
                : Opinion.NoOpinion.HERE;
    }

    private static boolean areFar(double some, double others, int times) {
        return Math.max(some, others) > times * Math.min(some, others);
    }

    /** What a report does not count is near to nothing and far from nothing. */
    private static double exact(@Nullable Mention<CountRange> count) {
        return count != null && count.value().isExact() ? count.value().min() : Double.NaN;
    }
}
