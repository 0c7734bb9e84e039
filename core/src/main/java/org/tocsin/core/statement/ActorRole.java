package org.tocsin.core.statement;

/** What an actor is to an event. */
public enum ActorRole {
    PERPETRATOR,
    /** Named in the report as somebody who does such things, but by nobody tied to this event. */
    POSSIBLE_PERPETRATOR,
    TARGET,
    VICTIM;

    /** Whether it was done to them. */
    public boolean isHit() {
        return this == TARGET || this == VICTIM;
    }
}
