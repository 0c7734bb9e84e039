package org.tocsin.core.incident;

import org.tocsin.core.statement.StatementId;

/** The id of an incident: taken from its earliest account, so that the same accounts always give the same id. */
public record IncidentId(String value) implements Comparable<IncidentId> {
    /** Checks the form. */
    public IncidentId {
        if (!value.matches("i-[0-9a-f]{12}-[0-9]+"))
            throw new IllegalArgumentException("Not an incident id: \"" + value + "\". Maybe it was cut short.");
    }

    /** The id of the incident that begins with an account. */
    public static IncidentId of(StatementId earliest) {
        return new IncidentId("i-" + earliest.report().brief() + "-" + earliest.number());
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
