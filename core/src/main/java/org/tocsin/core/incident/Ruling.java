package org.tocsin.core.incident;

import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.StatementId;

/** An analyst's decision. It outranks every rule; a later one outranks an earlier one on the same matter. */
public sealed interface Ruling {
    /** Who ruled, when and why. */
    Decision by();

    /** Both accounts are of one event. */
    record SameEvent(Decision by, StatementId a, StatementId b) implements Ruling {
        /** Checks that there are two. */
        public SameEvent {
            requireTwo(a, b);
        }
    }

    /** The accounts are of two events. */
    record DifferentEvents(Decision by, StatementId a, StatementId b) implements Ruling {
        /** Checks that there are two. */
        public DifferentEvents {
            requireTwo(a, b);
        }
    }

    /** The account is no account of an incident: a misreading, or a false report. */
    record Rejection(Decision by, StatementId account) implements Ruling {}

    /** One detail of the incident that holds this account. */
    record Correction(Decision by, StatementId account, Corrected value) implements Ruling {}

    /** The right value of a detail. */
    sealed interface Corrected {
        /** The kind of event. */
        record Event(EventType event) implements Corrected {}

        /** The days. */
        record Days(DateRange days) implements Corrected {}

        /** The place. */
        record Scene(Place place) implements Corrected {}

        /** How many were killed. */
        record Killed(CountRange count) implements Corrected {}

        /** How many were injured. */
        record Injured(CountRange count) implements Corrected {}

        /** How many were abducted. */
        record Abducted(CountRange count) implements Corrected {}
    }

    private static void requireTwo(StatementId a, StatementId b) {
        if (a.equals(b))
            throw new IllegalArgumentException("A ruling compares two accounts, not " + a + " with itself");
    }
}
