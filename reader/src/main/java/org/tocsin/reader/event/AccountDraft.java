package org.tocsin.reader.event;

import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Happening;
import org.tocsin.reader.attribution.Voiced;

/** An account before it has its number. */
public record AccountDraft(Voiced voiced, Span span, Happening happening) {}
