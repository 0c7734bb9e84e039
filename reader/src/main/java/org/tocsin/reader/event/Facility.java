package org.tocsin.reader.event;

import org.tocsin.core.mention.Sector;

/** A word for what is attacked. */
public record Facility(Sector sector) {}
