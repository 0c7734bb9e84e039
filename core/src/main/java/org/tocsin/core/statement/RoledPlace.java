package org.tocsin.core.statement;

import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;

/** A place and what it is to an event. */
public record RoledPlace(PlaceRole role, Mention<Place> place) {}
