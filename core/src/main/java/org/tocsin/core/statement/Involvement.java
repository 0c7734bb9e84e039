package org.tocsin.core.statement;

import java.util.Optional;

/**
 * What somebody is accused of. Who only let it happen, or helped those who did it, is no perpetrator: MUC-4 asks for "those responsible
 * for the incident" in its slots 9 and 10, and ACLED codes those who act.
 */
public enum Involvement {
    /** Did it; also where the text does not say what else the accused did. */
    CARRIED_OUT("carried it out"),
    /** Ordered or planned it. */
    ORDERED("ordered it"),
    /** Armed, financed or sheltered those who did it. */
    SUPPORTED("supported it"),
    /** Failed to prevent it: negligence, ignored warnings, a blind eye. */
    NEGLECTED("let it happen");

    private final String words;

    Involvement(String words) {
        this.words = words;
    }

    /** "let it happen". */
    public String words() {
        return words;
    }

    /** "let it happen", "ordered it"; nothing for having done it, which goes without saying. */
    public Optional<String> findWordsOfOtherPart() {
        return this == CARRIED_OUT ? Optional.empty() : Optional.of(words);
    }

    /** Whether the accused is a perpetrator. */
    public boolean makesPerpetrator() {
        return this == CARRIED_OUT || this == ORDERED;
    }
}
