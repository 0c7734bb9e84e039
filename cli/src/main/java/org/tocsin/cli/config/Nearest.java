package org.tocsin.cli.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest word by edit distance; empty where none is near enough to be meant. */
    public static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(lower(word), lower(k))))
                .filter(k -> distance(lower(word), lower(k)) <= Math.max(2, word.length() / 3));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
