package org.tocsin.reader.date;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** "…, officials said on Thursday. The following day …" goes on from the event, not from the day on which they spoke. */
final class SpeechDay {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "told",
            "reported",
            "announced",
            "confirmed",
            "wrote",
            "added",
            "stated",
            "statement",
            "tweeted",
            "says",
            "reporters",
            "published",
            "posted");

    private SpeechDay() {}

    static boolean is(Tokens t, int at) {
        return SPEECH.contains(t.lower(at - 1)) || SPEECH.contains(t.lower(at - 2));
    }
}
