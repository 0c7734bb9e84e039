package org.tocsin.core.incident;

/** One reason to join two accounts or to keep them apart. A new one is one class and one line in {@link MergeRules}. */
interface MergeRule {
    /** Symmetric: the order of the two does not matter. */
    Opinion judge(Setting a, Setting b);
}
