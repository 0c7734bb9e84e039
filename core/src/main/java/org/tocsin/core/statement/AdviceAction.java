package org.tocsin.core.statement;

/** What somebody is advised to do, gravest first. */
public enum AdviceAction {
    LEAVE,
    STAY_INDOORS,
    AVOID,
    CAUTION
}
