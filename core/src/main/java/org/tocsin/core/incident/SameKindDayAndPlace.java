package org.tocsin.core.incident;

/** Compatible kinds, days that overlap, and two places known to the district that could be the same: one event. */
final class SameKindDayAndPlace implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        var common = a.days().intersect(b.days());
        boolean local = a.place().precision().isLocal() && b.place().precision().isLocal();
        if (!local || common.isEmpty() || !(a.dated() || b.dated())) return Opinion.NoOpinion.HERE;
        return new Opinion.Same("the same kind of event on " + common.get() + " at "
                + (a.place().precision().compareTo(b.place().precision()) <= 0 ? a : b)
                        .place()
                        .name());
    }
}
