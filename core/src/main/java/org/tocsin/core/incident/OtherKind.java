package org.tocsin.core.incident;

/**
 * A kidnapping is not an air strike. A general word ("attack") is compatible with every kind of violence. Two kinds of explosion may be
 * one that somebody took for the other, and what was pieced together may have the wrong word for it: there the likeness decides.
 */
final class OtherKind implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        var kindA = a.account().happening().event().value();
        var kindB = b.account().happening().event().value();
        boolean doubtful = Kinds.areExplosions(kindA, kindB)
                || ((a.account().pieced() || b.account().pieced()) && Kinds.areViolent(kindA, kindB));
        return doubtful || Kinds.compatible(kindA, kindB)
                ? Opinion.NoOpinion.HERE
                : new Opinion.Different(kindA.label() + " is not " + kindB.label());
    }
}
