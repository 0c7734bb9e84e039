package org.tocsin.eval.places;

import java.util.List;
import org.tocsin.core.measure.Span;

/**
 * One report with what the reader made of it.
 *
 * @param gold the report as people marked it
 * @param given the best candidate for each marked name that has a point
 * @param decided the same as the program decides: it may hold back
 * @param found the spans that the reader itself takes for places
 * @param endToEnd for each marked name that has a point, the place of the found span that is equal to it
 */
record Judged(GoldReport gold, List<Guess> given, List<Guess> decided, List<Span> found, List<Guess> endToEnd) {}
