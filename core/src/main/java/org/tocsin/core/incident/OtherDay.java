package org.tocsin.core.incident;

/**
 * Days that lie more than one day apart are two events. One day is allowed for, since a night has two dates and so has the
 * world; but it is no reason to join.
 */
final class OtherDay implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        return a.days().gapDays(b.days()) > 1
                ? new Opinion.Different("the days " + a.days() + " and " + b.days() + " are apart")
                : Opinion.NoOpinion.HERE;
    }
}
