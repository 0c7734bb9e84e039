package org.tocsin.core.statement;

/** What a place is to an event. */
public enum PlaceRole {
    /** Where it happened. */
    AT,
    /** Where it came from. */
    FROM,
    /** Close to where it happened. */
    NEAR
}
