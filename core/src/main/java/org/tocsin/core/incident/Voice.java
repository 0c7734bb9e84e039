package org.tocsin.core.incident;

import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.StatementId;

/**
 * What one account says of one detail.
 *
 * @param value the detail
 * @param account which account says so
 * @param attribution who says it
 * @param span where it stands in the article of the account's report
 */
public record Voice<T>(T value, StatementId account, Attribution attribution, Span span) {}
