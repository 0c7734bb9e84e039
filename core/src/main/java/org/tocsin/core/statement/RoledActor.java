package org.tocsin.core.statement;

import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;

/** An actor and what it is to an event. */
public record RoledActor(ActorRole role, Mention<Actor> actor) {}
