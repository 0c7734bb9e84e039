package org.tocsin.core.incident;

/**
 * Two accounts of one report that differ in kind, or in both days and place, are told apart by their own writer. Two words for one
 * explosion tell nothing apart.
 */
final class ToldApart implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        if (!a.account().id().report().equals(b.account().id().report())) return Opinion.NoOpinion.HERE;
        var kindA = a.account().happening().event().value();
        var kindB = b.account().happening().event().value();
        if (kindA != kindB && !Kinds.isGeneral(kindA) && !Kinds.isGeneral(kindB) && !couldBeOneExplosion(a, b))
            return new Opinion.Different("one report tells them as two events");
        boolean otherDays = a.dated() && b.dated() && !a.days().equals(b.days());
        boolean otherPlace = a.place() != null
                && b.place() != null
                && !a.place().point().equals(b.place().point());
        return otherDays && otherPlace
                ? new Opinion.Different("one report gives them different days and places")
                : Opinion.NoOpinion.HERE;
    }

    /** One bomb is first an explosion, then a suicide attack: at one time, and where one place may be the other. */
    private static boolean couldBeOneExplosion(Setting a, Setting b) {
        return Kinds.areExplosions(
                        a.account().happening().event().value(),
                        b.account().happening().event().value())
                && a.days().intersect(b.days()).isPresent()
                && a.couldBeAt(b);
    }
}
