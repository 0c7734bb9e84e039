package org.tocsin.eval.reduced;

import java.util.Locale;

/** Strings as they are compared: small letters, no punctuation, no articles (the normalisation of GTT's scorer). */
final class Strings {
    private Strings() {}

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}]", "")
                .replaceAll("\\b(?:a|an|the)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
