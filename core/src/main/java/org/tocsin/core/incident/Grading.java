package org.tocsin.core.incident;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Reliability;

/**
 * A desk's decision about a source. It is never edited: the newest on a source holds, and the older ones stay in the log.
 *
 * @param by who graded it, when and why
 * @param source whom
 * @param reliability the grade; null takes the desk's grade back, so that the shipped one holds again
 */
public record Grading(
        Decision by, GradedSource source, @Nullable Reliability reliability) {}
