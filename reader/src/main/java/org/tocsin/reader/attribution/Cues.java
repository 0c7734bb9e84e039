package org.tocsin.reader.attribution;

import java.util.Locale;
import org.tocsin.core.statement.Stance;

/** What a verb of saying tells of the speaker's certainty. */
final class Cues {
    private Cues() {}

    static Stance stance(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        if (lower.startsWith("claim") || lower.startsWith("alleg")) return Stance.CLAIMS;
        boolean doubtful = lower.startsWith("believ")
                || lower.startsWith("fear")
                || lower.startsWith("reckon")
                || lower.startsWith("speculat")
                || lower.equals("thought")
                || lower.startsWith("think")
                || lower.startsWith("suspect")
                || lower.startsWith("suggest")
                || lower.startsWith("estimat");
        return doubtful ? Stance.SUSPECTS : Stance.ASSERTS;
    }
}
