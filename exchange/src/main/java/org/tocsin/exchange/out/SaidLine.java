package org.tocsin.exchange.out;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.statement.Statement;

/**
 * Something that a speaker said, beside what others say to it.
 *
 * @param incident null where it is about none
 * @param corroboration null where it is about none
 */
public record SaidLine(
        Statement statement,
        @Nullable IncidentId incident,
        @Nullable Corroboration corroboration) {}
