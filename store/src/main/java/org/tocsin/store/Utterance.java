package org.tocsin.store;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.statement.Statement;

/**
 * Something that a speaker said, and what others say to it.
 *
 * @param statement in the speaker's words
 * @param incident which incident it is about, null for none
 * @param corroboration null where it is about none
 */
public record Utterance(
        Statement statement,
        @Nullable IncidentId incident,
        @Nullable Corroboration corroboration) {}
