package org.tocsin.reader.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a report that is all in capitals, as old wires and some broadcasters send, the letters of print: words small, names with a
 * capital. Names are known by their letters everywhere else. Each character stays in its place, so spans still fit the report.
 */
final class AllCapitals {
    private static final int MIN_LETTERS = 40;

    /** At least so many capitals for each small letter. */
    private static final int RATIO = 20;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]{2,}");

    /** Short forms that are no acronyms. */
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "dr", "st", "lt", "km", "th", "rd", "nd", "jr", "sr", "gmt");

    private static final Set<String> BEGINS_A_NAME = Set.of(
            "new", "north", "south", "east", "west", "central", "port", "fort", "saint", "mount", "lake", "united");

    /** Behind "United" or "Soviet": words that are part of the name. */
    private static final Set<String> ENDS_A_NAME = Set.of("states", "nations", "kingdom", "union");

    private static final Set<String> MONTHS = Set.of("march", "may", "august");

    private final String text;
    private final char[] letters;
    private final int begin;

    private AllCapitals(String text) {
        this.text = text;
        letters = text.toCharArray();
        begin = Dateline.endOf(text, 0);
    }

    /** The text in the letters of print; the text itself where it has small letters. */
    static String toPrint(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals < MIN_LETTERS || small * RATIO > capitals ? text : new AllCapitals(text).print();
    }

    private String print() {
        Matcher word = WORD.matcher(text);
        String before = "";
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            write(word.start(), word.end(), lower, before);
            before = lower;
        }
        return new String(letters);
    }

    private void write(int start, int end, String lower, String before) {
        boolean single = end - start == 1 && !lower.equals("a") && !isSuffix(start) && !isNumberBefore(start);
        boolean acronym = NO_VOWEL.matcher(lower).matches() && !TITLES.contains(lower);
        if (single || acronym) return;
        boolean capital = !isSuffix(start)
                && !isOrdinal(start, end)
                && (isSentenceStart(start) || isName(start, end, lower, before));
        for (int i = capital ? start + 1 : start; i < end; i++) letters[i] = Character.toLowerCase(letters[i]);
    }

    private boolean isName(int start, int end, String lower, String before) {
        if (isNegation(end)) return false;
        if (MONTHS.contains(lower) && (isNumberBefore(start) || isNumberAfter(end))) return true;
        if (ENDS_A_NAME.contains(lower) && (before.equals("united") || before.equals("soviet"))) return true;
        if (!EnglishWords.contains(lower)) return true;
        return BEGINS_A_NAME.contains(lower) && isNameAfter(end, lower);
    }

    private boolean isNameAfter(int end, String lower) {
        Matcher next = WORD.matcher(text);
        if (!next.find(end) || !text.substring(end, next.start()).isBlank()) return false;
        String word = next.group().toLowerCase(Locale.ROOT);
        return lower.equals("united") ? ENDS_A_NAME.contains(word) : !EnglishWords.contains(word);
    }

    /** The d of "3d", the th of "6th". */
    private boolean isOrdinal(int start, int end) {
        return end - start <= 2 && start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    /** The "wasn" of "wasn't" is no name. */
    private boolean isNegation(int end) {
        return isSuffix(end + 1) && Character.toLowerCase(text.charAt(end + 1)) == 't';
    }

    /** The s of "Khorog's" and the t of "don't". */
    private boolean isSuffix(int start) {
        return start > 1
                && start < text.length()
                && Character.isLetter(text.charAt(start))
                && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’')
                && Character.isLetter(text.charAt(start - 2));
    }

    private boolean isSentenceStart(int start) {
        int at = start - 1;
        while (at >= 0 && " \t\r\n\"'“”‘’([".indexOf(text.charAt(at)) >= 0) at--;
        if (at < 0 || (at < begin && begin <= start)) return true;
        boolean initial = at > 0 && text.charAt(at) == '.' && isSingleLetter(at - 1);
        return ".!?".indexOf(text.charAt(at)) >= 0 && at < start - 1 && !initial;
    }

    /** The S of "U.S.", which ends no sentence. */
    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private boolean isNumberBefore(int start) {
        int at = start - 1;
        if (at >= 0 && text.charAt(at) == ' ') at--;
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    private boolean isNumberAfter(int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }
}
