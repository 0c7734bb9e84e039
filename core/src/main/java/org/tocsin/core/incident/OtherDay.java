package org.tocsin.core.incident;

import org.tocsin.core.report.Published;

/**
 * Days that lie more than one day apart are two events. One day is allowed for, since a night has two dates and so has the
 * world; but it is no reason to join. Who gives no day may tell late: then only what happened after the report is another event.
 */
final class OtherDay implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        boolean apart = a.days().gapDays(b.days()) > 1;
        if (!apart || !(a.dated() || toldAfter(b, a)) || !(b.dated() || toldAfter(a, b))) return Opinion.NoOpinion.HERE;
        return new Opinion.Different("the days " + a.days() + " and " + b.days() + " are apart");
    }

    /** Whether a happened after b was told. */
    private static boolean toldAfter(Setting a, Setting b) {
        Published published = b.account().said().published();
        return a.dated()
                && published != null
                && a.days().from().isAfter(published.day().plusDays(1));
    }
}
