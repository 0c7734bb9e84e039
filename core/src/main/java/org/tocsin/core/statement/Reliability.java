package org.tocsin.core.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a source can be relied on, whatever it says now (the letters of the Admiralty code, AJP-2.1). */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    /** Nobody knows enough of it. That is not the same as unreliable. */
    F("reliability cannot be judged");

    private final String words;

    Reliability(String words) {
        this.words = words;
    }

    /** "usually reliable". */
    public String words() {
        return words;
    }

    /** The grade of a letter, in either case. */
    public static Optional<Reliability> findByLetter(String letter) {
        String upper = letter.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(r -> r.name().equals(upper)).findFirst();
    }
}
