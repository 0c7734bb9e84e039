package org.tocsin.reader.encoder;

/**
 * How a word is written. The word pieces are all lower case; this tells the encoder what was lost.
 */
enum LetterCase {
    /** Case says nothing here: the text is all in lower or nearly all in upper case, as in wire bulletins. */
    NONE(0),
    NO_LETTER(1),
    LOWER(2),
    INITIAL(3),
    UPPER(4),
    MIXED(5);

    private static final double MOSTLY_UPPER = 0.6;

    private final int number;

    LetterCase(int number) {
        this.number = number;
    }

    /** The number of the model's case vector. */
    int number() {
        return number;
    }

    static LetterCase of(CharSequence word) {
        int uppers = (int) word.codePoints().filter(Character::isUpperCase).count();
        int lowers = (int) word.codePoints().filter(Character::isLowerCase).count();
        if (uppers + lowers == 0) return NO_LETTER;
        if (uppers == 0) return LOWER;
        if (uppers == 1 && beginsUpper(word)) return INITIAL;
        return lowers == 0 ? UPPER : MIXED;
    }

    private static boolean beginsUpper(CharSequence word) {
        return word.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                .limit(1)
                .allMatch(Character::isUpperCase);
    }

    /** Whether letter case carries nothing in this text: no upper case at all, or more than 60% of it. */
    static boolean saysNothingIn(CharSequence text) {
        long uppers = text.codePoints().filter(Character::isUpperCase).count();
        long lowers = text.codePoints().filter(Character::isLowerCase).count();
        return uppers == 0 || uppers > MOSTLY_UPPER * (uppers + lowers);
    }
}
