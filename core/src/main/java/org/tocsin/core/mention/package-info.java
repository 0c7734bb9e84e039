/** What a piece of text refers to: a kind of event, a place, an actor, a weapon, a time; each with the span it was read from. */
@NullMarked
package org.tocsin.core.mention;

import org.jspecify.annotations.NullMarked;
