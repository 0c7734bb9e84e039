package org.tocsin.core.statement;

/** What a speaker assures. */
public enum AssuranceKind {
    REGRET,
    COMMITMENT
}
