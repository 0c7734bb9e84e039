package org.tocsin.reader.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;

/**
 * The words, numbers and marks of a text, with their places. Made in one pass; what a token says is worked out when it
 * is asked for, since most never are.
 *
 * <ul>
 *   <li>a word begins with a letter and holds letters, digits and inner apostrophes: {@code G7}, {@code o'clock}; the
 *       possessive {@code 's} is a token of its own
 *   <li>a number is digits with thousands separators or one decimal point: {@code 1,200}, {@code 2.5}
 *   <li>a mark is any other single character that is not blank
 * </ul>
 *
 * Asking for a token outside the text gives the empty one, so that rules need not look where the text ends.
 */
public final class Tokens {
    /** Longer words are none that a rule knows; they read as empty, which bounds the work on hostile input. */
    private static final int MAX_KNOWN = 40;

    /** Most tokens of hostile texts, and many of others, are one plain character. */
    private static final String[] SINGLES = IntStream.range(0, 128)
            .mapToObj(c -> Character.toString(c).toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] lower;

    private Tokens(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.lower = new String[starts.length];
    }

    /** Cuts a text into tokens. */
    public static Tokens of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 4)];
        int[] ends = new int[starts.length];
        int n = 0;
        int at = TokenScanner.skipBlanks(text, 0);
        while (at < text.length()) {
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
            }
            starts[n] = at;
            ends[n] = TokenScanner.endOfToken(text, at);
            at = TokenScanner.skipBlanks(text, ends[n++]);
        }
        return new Tokens(text, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    public int size() {
        return starts.length;
    }

    public boolean has(int i) {
        return i >= 0 && i < starts.length;
    }

    /** The token in lower case with straight apostrophes; empty where there is none or it is no known word's length. */
    public String lower(int i) {
        if (!has(i)) return "";
        String known = lower[i];
        if (known == null) {
            if (ends[i] - starts[i] == 1 && first(i) < SINGLES.length) return SINGLES[first(i)];
            known = ends[i] - starts[i] > MAX_KNOWN
                    ? ""
                    : text.substring(starts[i], ends[i])
                            .toLowerCase(Locale.ROOT)
                            .replace('\u2019', '\'');
            lower[i] = known;
        }
        return known;
    }

    public boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** The first character, or 0 where there is no token. */
    public char first(int i) {
        return has(i) ? text.charAt(starts[i]) : 0;
    }

    public boolean isNumber(int i) {
        return has(i) && TokenScanner.isDigit(first(i));
    }

    public boolean isWord(int i) {
        return has(i) && Character.isLetter(text.codePointAt(starts[i]));
    }

    public boolean isCapitalised(int i) {
        return has(i) && Character.isUpperCase(first(i));
    }

    public boolean isLowerWord(int i) {
        return has(i) && Character.isLowerCase(first(i));
    }

    /** Whether nothing stands between a token and the next. */
    public boolean touchesNext(int i) {
        return has(i) && has(i + 1) && ends[i] == starts[i + 1];
    }

    public boolean startsLine(int i) {
        return has(i) && (i == 0 || TokenScanner.hasNewline(text, ends[i - 1], starts[i]));
    }

    /** Where the token begins. */
    public int start(int i) {
        return starts[i];
    }

    /** The text from one token up to, and without, another. */
    public Span span(int from, int end) {
        return new Span(starts[from], ends[end - 1]);
    }

    public String text() {
        return text;
    }
}
