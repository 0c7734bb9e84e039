package org.tocsin.reader.date;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** Whether the clause before a date speaks of what is to come: "the talks will be held on Friday". */
final class FutureCue {
    /** How far back it looks, in tokens. */
    private static final int REACH = 8;

    private static final Set<String> CUES =
            Set.of("will", "shall", "scheduled", "upcoming", "planned", "due", "slated", "deadline", "forthcoming");

    /** A clause ends at a mark; and what was said or held lies behind. */
    private static final Set<String> STOPS = Set.of(
            ".",
            ",",
            ";",
            ":",
            "?",
            "!",
            "said",
            "told",
            "reported",
            "announced",
            "was",
            "were",
            "had",
            "\"",
            "\u201d");

    private FutureCue() {}

    static boolean stands(Tokens t, int at) {
        for (int i = at - 1; i >= at - REACH; i--) {
            if (CUES.contains(t.lower(i))) return true;
            if (STOPS.contains(t.lower(i)) || t.startsLine(i)) return false;
        }
        return false;
    }
}
