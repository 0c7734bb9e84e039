package org.tocsin.core.incident;

import java.time.Instant;

/**
 * Who ruled, when and why.
 *
 * @param author the analyst
 * @param at when
 * @param reason in the analyst's words
 */
public record Decision(String author, Instant at, String reason) {
    /** Checks that somebody gives a reason. */
    public Decision {
        if (author.isBlank()) throw new IllegalArgumentException("A ruling needs an author");
        if (reason.isBlank())
            throw new IllegalArgumentException("A ruling needs a reason. Maybe say what convinced you.");
    }
}
