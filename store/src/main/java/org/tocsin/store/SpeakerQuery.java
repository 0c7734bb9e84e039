package org.tocsin.store;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.SourceRole;

/**
 * Which speakers to list.
 *
 * @param text part of a name; empty for all
 * @param role null for all
 * @param limit at most so many
 * @param offset leaves out so many first
 */
public record SpeakerQuery(String text, @Nullable SourceRole role, int limit, int offset) {
    /** Checks the page. */
    public SpeakerQuery {
        if (limit < 1 || offset < 0)
            throw new IllegalArgumentException("No such page: " + limit + " speakers from " + offset);
    }
}
