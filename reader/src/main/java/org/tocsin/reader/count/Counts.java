package org.tocsin.reader.count;

import java.util.List;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/**
 * Finds the numbers of a text that count something, as ranges: "more than a dozen" is [13, ∞).
 *
 * <p>A mention's span covers the whole expression with its modifiers, "at least 20", but not what is counted. What the
 * vague words mean, and why, stands in {@link VagueNumbers}, what modifiers do in {@link Bound}, and what is left out
 * (dates, ages, money, distances, calibres, names) in {@link NotACount}. Negation is a count of none: "no
 * casualties" is [0, 0]; whether the noun behind it can be counted is for the caller to see.
 *
 * <p>Works in time linear in the length of the text, whatever the text.
 */
public final class Counts {
    private Counts() {}

    /** The counts of a text in its order, not overlapping; without "a" and "an". */
    public static List<Mention<CountRange>> scan(String text) {
        return new CountScanner(text, false).list();
    }

    /**
     * As {@link #scan}, and with every "a" and "an" before a word as [1, 1]: "a guard was hurt". Most of them count
     * nothing ("a statement"), so this is for callers who know which nouns they ask for.
     */
    public static List<Mention<CountRange>> scanWithArticles(String text) {
        return new CountScanner(text, true).list();
    }
}
