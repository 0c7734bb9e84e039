package org.tocsin.reader.text;

/**
 * Whether the lines of a text are its paragraphs, or were broken at a fixed width as in mail.
 *
 * <p>A text is taken as wrapped where it has at least four lines that are followed by another, none is longer than 100
 * characters, and more than half of those stop in the middle of a sentence.
 *
 * @param wrapped whether a single line break means nothing
 */
record LineWrap(boolean wrapped) {
    private static final int MAX_WIDTH = 100;
    private static final int MIN_LINES = 4;

    static LineWrap of(String text) {
        int lines = 0;
        int broken = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            if (end - start > MAX_WIDTH) return new LineWrap(false);
            if (end > start && end + 1 < text.length() && !isBreak(text.charAt(end + 1))) {
                lines++;
                if (Character.isLetterOrDigit(text.charAt(end - 1)) && Character.isLowerCase(text.charAt(end + 1)))
                    broken++;
            }
            start = end + 1;
        }
        return new LineWrap(lines >= MIN_LINES && broken * 2 > lines);
    }

    private static int endOfLine(String text, int at) {
        while (at < text.length() && !isBreak(text.charAt(at))) at++;
        return at;
    }

    /** The text with a space for every line break that means nothing; offsets stay as they are. */
    String joined(String text) {
        if (!wrapped) return text;
        StringBuilder joined = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean first = isBreak(text.charAt(i)) && (i == 0 || !isBreak(text.charAt(i - 1)));
            if (!first || endsParagraph(text, i)) continue;
            joined.setCharAt(i, ' ');
            if (text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') joined.setCharAt(i + 1, ' ');
        }
        return joined.toString();
    }

    /** Whether a paragraph ends at this character. */
    boolean endsParagraph(String text, int at) {
        if (!isBreak(text.charAt(at))) return false;
        if (!wrapped) return true;
        int next = at + 1;
        if (text.charAt(at) == '\r' && next < text.length() && text.charAt(next) == '\n') next++;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) next++;
        return next >= text.length() || isBreak(text.charAt(next));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
