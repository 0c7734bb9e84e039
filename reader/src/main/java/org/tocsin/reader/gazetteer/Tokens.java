package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words. */
final class Tokens {
    private static final String APOSTROPHES = "'’‘ʼ`ʻʿʾ";

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean first = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                Token token = wordAt(text, i, first);
                tokens.add(token);
                first = false;
                i = token.next();
            } else {
                if (c == '.' || c == '!' || c == '?' || c == '\n' || c == ':') first = true;
                i += Character.charCount(c);
            }
        }
        return tokens;
    }

    private static Token wordAt(String text, int start, boolean first) {
        int end = start;
        while (end < text.length() && belongs(text, end)) end += Character.charCount(text.codePointAt(end));
        int next = end;
        if (end - start > 2 && text.charAt(end - 1) == 's' && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0) end -= 2;
        int c = text.codePointAt(start);
        return new Token(start, end, next, Character.isUpperCase(c) || !hasCase(c), first);
    }

    private static boolean belongs(String text, int at) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1))) return false;
        // "U.S." and "Qal'ai" are words; "left.The" and "3.5" are not kept together for the sake of a name.
        if (c == '.') return isUpperAt(text, at - 1) && isUpperAt(text, at + 1) && !isLetterAt(text, at - 2);
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isUpperAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && Character.isLetter(text.charAt(at));
    }

    private static boolean hasCase(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c) || Character.isDigit(c);
    }
}
