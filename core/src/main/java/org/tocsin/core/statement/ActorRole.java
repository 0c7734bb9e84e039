package org.tocsin.core.statement;

/** What an actor is to an event. */
public enum ActorRole {
    PERPETRATOR,
    TARGET,
    VICTIM
}
