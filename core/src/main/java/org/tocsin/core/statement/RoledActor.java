package org.tocsin.core.statement;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;

/**
 * An actor and what it is to an event.
 *
 * @param fate what befell it; null where the text does not say
 */
public record RoledActor(
        ActorRole role, Mention<Actor> actor, @Nullable Fate fate) {
    /** An actor of whose fate nothing is said. */
    public RoledActor(ActorRole role, Mention<Actor> actor) {
        this(role, actor, null);
    }

    /** The same actor with its fate. */
    public RoledActor with(Fate known) {
        return new RoledActor(role, actor, known);
    }
}
