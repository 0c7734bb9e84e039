package org.tocsin.core.statement;

/** How far an event went (the MUC-4 stages of execution). */
public enum Stage {
    DONE,
    ATTEMPTED,
    THREATENED
}
