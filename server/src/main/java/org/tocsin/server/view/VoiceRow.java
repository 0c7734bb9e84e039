package org.tocsin.server.view;

import org.tocsin.core.statement.StatementId;

/**
 * What one account says of one detail.
 *
 * @param ref by what the page knows it: "v12"
 * @param value what it says
 * @param letter the account's letter on this page
 * @param chain who says so
 * @param words the words that it was read from, where they are at hand
 * @param account which account says so
 */
public record VoiceRow(String ref, String value, String letter, Chain chain, String words, StatementId account) {
    /** The report that it was read from. */
    public String report() {
        return account.report().value();
    }
}
