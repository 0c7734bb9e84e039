package org.tocsin.core.mention;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is hit: a group, a force, people, a company.
 *
 * @param name as the text has it, or the usual name of a known group
 * @param kind what kind of actor
 * @param nationality ISO 3166-1 alpha-2, if known
 * @param sector the walk of life, if known
 */
public record Actor(
        String name,
        ActorKind kind,
        @Nullable String nationality,
        @Nullable Sector sector) {
    /** Checks the name and the form of the country code. */
    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("An actor needs a name");
        if (nationality != null && !nationality.matches("[A-Z]{2}"))
            throw new IllegalArgumentException(name + ": \"" + nationality + "\" is no ISO 3166-1 alpha-2 code");
    }

    /** An actor of whom neither nationality nor sector is known. */
    public Actor(String name, ActorKind kind) {
        this(name, kind, null, null);
    }
}
