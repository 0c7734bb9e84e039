package org.tocsin.core.incident;

/** Places whose circles do not meet, or that lie in different countries or provinces, are two events. */
final class OtherPlace implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (a.place() == null || b.place() == null || a.place().couldBe(b.place())) return Opinion.NoOpinion.HERE;
        return new Opinion.Different(a.place().name() + " is not " + b.place().name());
    }
}
