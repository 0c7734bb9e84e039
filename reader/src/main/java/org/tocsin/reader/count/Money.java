package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** Signs and codes of currencies before a number: "$20", "USD 5", "Rs. 300". Words behind it are {@link Units}. */
final class Money {
    private static final String SIGNS = "$\u20ac\u00a3\u00a5\u20b9\u20bd";
    private static final Set<String> CODES = Set.of("usd", "eur", "us", "rs", "rs.", "gbp", "rmb", "cny", "pkr");

    private Money() {}

    static boolean precedes(Tokens t, int from) {
        return (from > 0 && SIGNS.indexOf(t.first(from - 1)) >= 0)
                || (CODES.contains(t.lower(from - 1)) && !t.is(from - 1, "us"))
                || (t.is(from - 1, ".") && t.is(from - 2, "rs"));
    }
}
