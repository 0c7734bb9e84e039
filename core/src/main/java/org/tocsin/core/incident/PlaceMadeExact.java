package org.tocsin.core.incident;

/** News names the country in its first sentence and the village in its second: one report, one kind, one day, one event. */
final class PlaceMadeExact implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        boolean oneReport = a.account().id().report().equals(b.account().id().report());
        boolean oneKind = a.account().happening().event().value()
                == b.account().happening().event().value();
        boolean oneDay = a.days().isSingleDay() && a.days().equals(b.days());
        boolean roughAndExact = a.place() != null && b.place() != null && a.isLocal() != b.isLocal();
        return oneReport && oneKind && oneDay && roughAndExact
                ? new Opinion.Same("one report names the place first roughly, then exactly")
                : Opinion.NoOpinion.HERE;
    }
}
