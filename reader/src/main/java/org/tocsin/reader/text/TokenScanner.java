package org.tocsin.reader.text;

/** Where tokens begin and end; every step goes forward, so a text is cut in linear time. */
final class TokenScanner {
    private TokenScanner() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Java counts NEL, the line break of old mainframes, among the control characters. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static int skipBlanks(String text, int at) {
        while (at < text.length() && isBlank(text.charAt(at))) at++;
        return at;
    }

    static boolean hasNewline(String text, int from, int to) {
        for (int i = from; i < to; i++) if (text.charAt(i) == '\n' || text.charAt(i) == '\r') return true;
        return false;
    }

    static int endOfToken(String text, int at) {
        char c = text.charAt(at);
        if (isDigit(c)) return endOfNumber(text, at);
        int cp = text.codePointAt(at);
        if (Character.isLetter(cp)) return endOfWord(text, at + Character.charCount(cp));
        if (isApostrophe(c) && isPossessive(text, at)) return at + 2;
        return at + Character.charCount(cp);
    }

    private static int endOfWord(String text, int at) {
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            if (Character.isLetterOrDigit(cp) || isJoiner(cp)) at += Character.charCount(cp);
            else if (isApostrophe(cp) && letterAt(text, at + 1) && !isPossessive(text, at)) at += 2;
            else return at;
        }
        return at;
    }

    private static int endOfNumber(String text, int at) {
        at = endOfDigits(text, at);
        while (at < text.length() && text.charAt(at) == ',' && isGroup(text, at + 1)) at = endOfDigits(text, at + 1);
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1)))
            at = endOfDigits(text, at + 1);
        return at;
    }

    private static int endOfDigits(String text, int at) {
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        return at;
    }

    /** Three digits, or the two of South Asian grouping ("1,20,000") where another group follows. */
    private static boolean isGroup(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 4 && isDigit(text.charAt(end))) end++;
        if (end - at == 3) return true;
        return end - at == 2 && end < text.length() && text.charAt(end) == ',' && isGroup3(text, end + 1);
    }

    private static boolean isGroup3(String text, int at) {
        for (int i = at; i < at + 3; i++) if (i >= text.length() || !isDigit(text.charAt(i))) return false;
        return at + 3 >= text.length() || !isDigit(text.charAt(at + 3));
    }

    private static boolean isPossessive(String text, int at) {
        if (at + 1 >= text.length() || Character.toLowerCase(text.charAt(at + 1)) != 's') return false;
        return at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isJoiner(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || cp == '\u200c';
    }
}
