package org.tocsin.reader.encoder;

import java.text.Normalizer;

/**
 * A character as the word pieces know it: without accents, in lower case. This is BERT's "uncased" normalisation, done
 * for each code point alone, so that every letter keeps its place in the text.
 */
final class PlainCharacters {
    private static final int ASCII = 128;
    private static final String[] PLAIN_ASCII = new String[ASCII];

    static {
        for (int c = 0; c < ASCII; c++)
            PLAIN_ASCII[c] = isDropped(c) ? "" : Character.toString(Character.toLowerCase(c));
    }

    private PlainCharacters() {}

    /** What is left of a code point; empty for control characters and lone accents. */
    static String of(int codePoint) {
        if (codePoint < ASCII) return PLAIN_ASCII[codePoint];
        if (isDropped(codePoint)) return "";
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> !isSpace(codePoint);
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    static boolean isSpace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** Signs that are a word of their own: punctuation, and what ASCII has beside letters and digits. */
    static boolean isSign(int codePoint) {
        if (codePoint < ASCII) return codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Chinese characters, each a word of its own: the blocks that BERT names. */
    static boolean isChinese(int c) {
        return within(c, 0x4E00, 0x9FFF)
                || within(c, 0x3400, 0x4DBF)
                || within(c, 0x20000, 0x2A6DF)
                || within(c, 0x2A700, 0x2B73F)
                || within(c, 0x2B740, 0x2B81F)
                || within(c, 0x2B820, 0x2CEAF)
                || within(c, 0xF900, 0xFAFF)
                || within(c, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
