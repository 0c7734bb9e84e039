package org.tocsin.core.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The MinHash of a text's runs of three words (Broder 1997): {@value #VALUES} values of 16 bits, in hexadecimal. The share of equal
 * values of two texts estimates the share of runs that they have in common, to about 0.09. The seeds are fixed, so that a text has
 * the same print everywhere.
 */
public final class Print {
    /** Values of a print. */
    public static final int VALUES = 32;

    private static final int DIGITS = 4;
    private static final int RUN = 3;
    private static final int MAX_WORDS = 2_000;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM = Pattern.compile("|[0-9a-f]{" + VALUES * DIGITS + "}");

    private Print() {}

    static boolean isPrint(String text) {
        return FORM.matcher(text).matches();
    }

    /** The print of a text; empty where it has fewer than three words. Only the first {@value #MAX_WORDS} words count. */
    public static String of(String text) {
        List<String> words = words(text);
        if (words.size() < RUN) return "";
        long[] least = new long[VALUES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = hash(words.get(i)) * 31 * 31 + hash(words.get(i + 1)) * 31 + hash(words.get(i + 2));
            for (int v = 0; v < VALUES; v++) least[v] = Math.min(least[v], mix(run + v * 0x9E3779B97F4A7C15L));
        }
        StringBuilder hex = new StringBuilder(VALUES * DIGITS);
        for (long value : least) hex.append(HexFormat.of().toHexDigits(value, DIGITS));
        return hex.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), MAX_WORDS + 2))
            if (!word.isEmpty() && words.size() < MAX_WORDS) words.add(word);
        return words;
    }

    /** The share of equal values, 0 to 1; 0 where either text had none. */
    public static double likeness(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        int equal = 0;
        for (int v = 0; v < VALUES; v++) if (a.regionMatches(v * DIGITS, b, v * DIGITS, DIGITS)) equal++;
        return (double) equal / VALUES;
    }

    /**
     * The keys under which likely copies meet: pairs of neighbouring values. Texts with half of their runs in common share one 99
     * times in 100.
     */
    public static List<String> bands(String print) {
        List<String> bands = new ArrayList<>();
        for (int at = 0; at < print.length(); at += 2 * DIGITS)
            bands.add(at + ":" + print.substring(at, at + 2 * DIGITS));
        return bands;
    }

    private static long hash(String word) {
        long hash = 1469598103934665603L;
        for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 1099511628211L;
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
