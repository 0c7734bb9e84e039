package org.tocsin.core.warning;

import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.statement.StatementId;

/** What a warning is about. */
public sealed interface Trigger {
    /** A text that names the trigger and nothing else. */
    String key();

    /** An incident. */
    record OfIncident(IncidentId incident) implements Trigger {
        @Override
        public String key() {
            return incident.value();
        }
    }

    /** An advisory, named by its earliest statement. */
    record OfAdvisory(StatementId advice) implements Trigger {
        @Override
        public String key() {
            return advice.toString();
        }
    }
}
