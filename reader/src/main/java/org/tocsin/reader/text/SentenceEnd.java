package org.tocsin.reader.text;

/** Whether a full stop ends a sentence. */
final class SentenceEnd {
    private static final String TERMINATORS = ".!?\u2026\u061f\u06d4\u3002\uff01\uff1f\u0964";
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb\u203a)]}";

    private SentenceEnd() {}

    static boolean isTerminator(char c) {
        return TERMINATORS.indexOf(c) >= 0;
    }

    /**
     * The end of the sentence that stops here.
     *
     * @param start where the sentence begins
     * @param at the first of its terminators
     * @return the offset after the terminators and the quotes behind them; -1 where it does not stop
     */
    static int find(String text, int start, int at) {
        int end = at;
        while (end < text.length() && isTerminator(text.charAt(end))) end++;
        boolean single = end == at + 1 && text.charAt(at) == '.';
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) end++;
        if (end == text.length()) return end;
        if (!TokenScanner.isBlank(text.charAt(end)))
            return (single && isMissingSpace(text, at)) || isUnspaced(text.charAt(at)) ? end : -1;
        return goesOn(text, start, at, end, single) ? -1 : end;
    }

    private static boolean goesOn(String text, int start, int at, int end, boolean single) {
        int next = TokenScanner.skipBlanks(text, end);
        if (next >= text.length()) return false;
        if (Character.isLowerCase(text.charAt(next)) && !TokenScanner.hasNewline(text, end, next)) return true;
        return single && Abbreviations.end(text, start, at, next);
    }

    /** Scripts whose sentences follow each other without a space. */
    private static boolean isUnspaced(char terminator) {
        return terminator >= '\u3000' || terminator == '\u061f' || terminator == '\u06d4';
    }

    /** "…the agreement.They have…", as left behind by careless copying. */
    private static boolean isMissingSpace(String text, int at) {
        return at >= 3
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
