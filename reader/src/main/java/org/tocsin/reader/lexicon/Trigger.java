package org.tocsin.reader.lexicon;

import org.tocsin.core.mention.EventType;

/**
 * What a word for violence says.
 *
 * @param type the kind of event
 * @param proof how much it proves alone
 * @param plural whether the word tells of several events
 */
public record Trigger(EventType type, Proof proof, boolean plural) {
    /** How much a trigger proves without further evidence of violence. */
    public enum Proof {
        /** Violence in any context: "suicide bomber". */
        ENOUGH,
        /** Needs harm, a weapon, an armed actor or a target beside it: "attack", "strike". */
        NEEDS_MORE
    }
}
