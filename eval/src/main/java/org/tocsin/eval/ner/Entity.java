package org.tocsin.eval.ner;

import org.tocsin.core.measure.Span;

/** A named thing in a text. */
public record Entity(EntityType type, Span span) {}
