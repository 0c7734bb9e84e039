package org.tocsin.reader.lexicon;

import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;

/**
 * An armed group or force that is known by name.
 *
 * @param name its usual name
 */
public record Group(String name, ActorKind kind) {
    /** As an actor of an event. */
    public Actor actor() {
        return new Actor(name, kind);
    }
}
