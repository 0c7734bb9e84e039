package org.tocsin.reader.gazetteer;

/**
 * A place that a name may mean.
 *
 * @param entry the place
 * @param quality how well the name fits
 */
public record NameMatch(GazetteerEntry entry, MatchQuality quality) {}
