package org.tocsin.reader.lexicon;

import org.tocsin.core.mention.ActorKind;

/**
 * An armed group or force that is known by name.
 *
 * @param name its usual name
 */
public record Group(String name, ActorKind kind) {}
