package org.tocsin.reader.text;

import java.util.Locale;
import java.util.Set;

/** Whether the full stop behind a word belongs to the word. */
final class Abbreviations {
    /** The longest that is looked at: "approx", "u.s.s.r". */
    private static final int MAX_CHARS = 10;

    /** Always followed by a name. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "col", "maj", "lt", "sgt", "capt", "cpl", "pvt", "adm", "cmdr", "brig",
            "prof", "rev", "st", "sen", "rep", "gov", "pres", "hon", "amb", "supt", "insp", "messrs", "mt", "ft", "fr",
            "vs", "cf", "al", "approx", "viz", "bn", "regt", "det", "ing", "e.g", "i.e");

    /** Followed by a figure; else they end a sentence like any word. */
    private static final Set<String> BEFORE_FIGURE = Set.of(
            "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "p", "pp",
            "vol", "art", "sec", "fig", "rs", "ca", "c", "para", "ch");

    /** May stand inside a sentence or at its end. */
    private static final Set<String> EITHER = Set.of(
            "inc", "co", "ltd", "corp", "jr", "sr", "etc", "est", "govt", "dept", "bros", "llc", "plc", "ave", "blvd",
            "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    /** After one of EITHER, these words begin a new sentence. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "its",
            "he",
            "she",
            "they",
            "his",
            "her",
            "their",
            "we",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "after",
            "before",
            "according",
            "there",
            "when",
            "while",
            "as",
            "no",
            "some",
            "several",
            "many",
            "one",
            "two",
            "three",
            "however",
            "meanwhile",
            "officials",
            "police",
            "for",
            "if",
            "local",
            "earlier",
            "witnesses",
            "authorities",
            "since",
            "so",
            "both",
            "another",
            "residents");

    private Abbreviations() {}

    /**
     * Whether the sentence goes on behind a full stop.
     *
     * @param start where the sentence begins
     * @param stop the full stop
     * @param next where the text goes on
     */
    static boolean end(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && stop - from <= MAX_CHARS && isPart(text.charAt(from - 1))) from--;
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (word.isEmpty() || stop - from > MAX_CHARS) return false;
        boolean figure = TokenScanner.isDigit(text.charAt(next));
        if (isNumber(word)) return from == start && word.length() <= 2;
        if (TITLES.contains(word)) return true;
        if (BEFORE_FIGURE.contains(word) && figure) return true;
        return (EITHER.contains(word) || isInitials(text, from, stop)) && !startsSentence(text, next);
    }

    /** "J", "U.S", "a.m": single letters with full stops between. */
    private static boolean isInitials(String text, int from, int stop) {
        for (int i = from; i < stop; i++) if ((text.charAt(i) == '.') != ((i - from) % 2 == 1)) return false;
        return (stop - from) % 2 == 1 && (stop - from > 1 || Character.isUpperCase(text.charAt(from)));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean startsSentence(String text, int next) {
        int end = next;
        while (end < text.length() && end - next < MAX_CHARS + 5 && Character.isLetter(text.charAt(end))) end++;
        return STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
    }
}
