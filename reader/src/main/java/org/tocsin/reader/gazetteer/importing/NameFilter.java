package org.tocsin.reader.gazetteer.importing;

import java.util.Locale;

/** Which of a source's names can be looked up: those of all scripts, yet no codes and no endless ones. */
final class NameFilter {
    private static final int LONGEST = 100;
    /** Codes of airports and railway stations are given as names: "DYU". */
    private static final int CODE = 4;

    private NameFilter() {}

    static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || name.startsWith("http")) return false;
        int first = name.codePointAt(0);
        boolean ascii = name.chars().allMatch(c -> c < 128);
        if (ascii && name.length() <= CODE && name.equals(name.toUpperCase(Locale.ROOT))) return false;
        // Latin names that begin in lower case are transliterations of transliterations.
        boolean latin = Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
        return !(latin && Character.isLowerCase(first)) && name.codePoints().anyMatch(Character::isLetter);
    }
}
