package org.tocsin.reader.gazetteer;

import org.tocsin.core.measure.Span;

/**
 * Something in the report that is already known to be a place, and so speaks for others near it.
 *
 * @param span where it stands
 * @param entry the place
 */
record Anchor(Span span, GazetteerEntry entry) {}
