package org.tocsin.core.incident;

/** A kidnapping is not an air strike. A general word ("attack") is compatible with every kind of violence. */
final class OtherKind implements MergeRule {
    @Override
    public Opinion judge(Setting a, Setting b) {
        var kindA = a.account().happening().event().value();
        var kindB = b.account().happening().event().value();
        return Kinds.compatible(kindA, kindB)
                ? Opinion.NoOpinion.HERE
                : new Opinion.Different(kindA.label() + " is not " + kindB.label());
    }
}
