package org.tocsin.core.statement;

/** One thing that somebody says. */
public sealed interface Statement
        permits Account, Accusation, Denial, Admission, Advice, Demand, Assurance, Assessment {
    /** Who says it, how surely, in which words. */
    Said said();

    default StatementId id() {
        return said().id();
    }

    default Attribution attribution() {
        return said().attribution();
    }
}
