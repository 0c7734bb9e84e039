package org.tocsin.core.incident;

import java.util.List;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.StatementId;

/** An analyst's decision. It outranks every rule; a later one outranks an earlier one on the same matter. */
public sealed interface Ruling {
    /** Who ruled, when and why. */
    Decision by();

    /** By which it can be undone. */
    default RulingId id() {
        return RulingId.of(this);
    }

    /** The accounts that it names, at least one. */
    default List<StatementId> accounts() {
        return switch (this) {
            case SameEvent s -> List.of(s.a(), s.b());
            case DifferentEvents d -> List.of(d.a(), d.b());
            case Rejection r -> List.of(r.account());
            case Correction c -> List.of(c.account());
            case Confirmation c -> c.confirmed().accounts();
            case Withdrawal w -> List.of(w.account());
        };
    }

    /**
     * The same ruling over the accounts that take the place of these: what a new reader made of them.
     *
     * @param others as many as {@link #accounts}, in their order
     * @throws IllegalArgumentException where two accounts have become one, and the ruling compares them
     */
    default Ruling over(List<StatementId> others) {
        return switch (this) {
            case SameEvent s -> new SameEvent(s.by(), others.get(0), others.get(1));
            case DifferentEvents d -> new DifferentEvents(d.by(), others.get(0), others.get(1));
            case Rejection r -> new Rejection(r.by(), others.getFirst());
            case Correction c -> new Correction(c.by(), others.getFirst(), c.value());
            case Confirmation c -> new Confirmation(c.by(), c.confirmed().over(others));
            case Withdrawal w -> new Withdrawal(w.by(), w.ruling(), others.getFirst());
        };
    }

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

    /**
     * The incident is right as it stood: its accounts are of one event, and its values are true as far as the analyst knows. Its
     * accounts stay together; its values still follow later reports.
     */
    record Confirmation(Decision by, Case confirmed) implements Ruling {}

    /**
     * An earlier ruling no longer holds. It stays in the log, and so does this; to withdraw a withdrawal brings the ruling back.
     *
     * @param ruling which ruling
     * @param account one that it names, so that who looks for the account finds both
     */
    record Withdrawal(Decision by, RulingId ruling, StatementId account) implements Ruling {}

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

        /** Who did it, in the analyst's judgement. It stands beside what others say, and replaces none of it. */
        record Perpetrator(String name) implements Corrected {
            /** Checks the name. */
            public Perpetrator {
                if (name.isBlank()) throw new IllegalArgumentException("A perpetrator needs a name");
            }
        }
    }

    private static void requireTwo(StatementId a, StatementId b) {
        if (a.equals(b))
            throw new IllegalArgumentException("A ruling compares two accounts, not " + a + " with itself");
    }
}
