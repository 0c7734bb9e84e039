package org.tocsin.reader.lexicon;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Sector;

/**
 * What a word for people or a facility says of them.
 *
 * @param kind what kind of actor
 * @param sector their walk of life, if the word tells
 * @param armed whether the word names people who attack
 * @param plural whether the word is a plural
 */
public record People(ActorKind kind, @Nullable Sector sector, boolean armed, boolean plural) {}
