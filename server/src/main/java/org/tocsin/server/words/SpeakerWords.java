package org.tocsin.server.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.statement.Source;

/** Speakers in addresses and in words. */
public final class SpeakerWords {
    private SpeakerWords() {}

    /** The address of a speaker's page. A name may hold anything, so it is no part of the path. */
    public static String href(String key) {
        return "/speaker?name=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    public static String href(Source source) {
        return href(Speaker.of(source).key());
    }

    /** "confirmed by 2 others, contradicted by 1"; empty for what is about no incident. */
    public static String corroboration(@Nullable Corroboration c) {
        if (c == null) return "";
        if (c.confirming() == 0 && c.contradicting() == 0) return "nobody else speaks of it";
        String confirmed = c.confirming() == 0 ? "" : "confirmed by " + others(c.confirming());
        String contradicted = c.contradicting() == 0 ? "" : "contradicted by " + others(c.contradicting());
        return confirmed + (confirmed.isEmpty() || contradicted.isEmpty() ? "" : ", ") + contradicted;
    }

    private static String others(int count) {
        return count == 1 ? "one other" : count + " others";
    }
}
