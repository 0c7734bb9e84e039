package org.tocsin.core.mention;

import org.tocsin.core.measure.Span;

/**
 * A value and the piece of text that it was read from. Nothing in a statement stands without one.
 *
 * @param value what was understood
 * @param span where it stands in the article
 */
public record Mention<T>(T value, Span span) {}
