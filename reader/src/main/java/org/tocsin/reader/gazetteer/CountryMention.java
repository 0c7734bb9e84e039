package org.tocsin.reader.gazetteer;

import org.tocsin.core.measure.Span;

/**
 * A country spoken of in a text, by its name or by a word for its people.
 *
 * @param span where
 * @param code ISO 3166-1 alpha-2
 * @param demonym whether a word such as "Tajik" names it
 */
public record CountryMention(Span span, String code, boolean demonym) {}
