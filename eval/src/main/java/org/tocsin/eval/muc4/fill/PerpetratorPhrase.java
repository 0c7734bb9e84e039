package org.tocsin.eval.muc4.fill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** What a report calls those who did it, by the words behind: "terrorist" of "a terrorist attack" is nobody, "rebel forces" are. */
final class PerpetratorPhrase {
    private static final Pattern DEED = Pattern.compile(
            "\\s+(?:attacks?|actions?|acts?|activit(?:y|ies)|bombings?|campaigns?|war|warfare|violence|offensives?|operations?|movements?|incidents?"
                    + "|threats?|ambush(?:es)?|raids?|assaults?|wave|escalation|crimes?|killings?|organi[sz]ations?|leaders?|problem|sectors?|positions?|camps?)\\b");
    private static final Pattern FORCE = Pattern.compile(
            "\\s+(?:forces?|units?|columns?|commandos?|squads?|cells?|patrols?|troops|groups?|bands?|members?)\\b");

    private PerpetratorPhrase() {}

    /** The whole phrase at a span of the text; empty where it only says of what kind a deed is. */
    static Optional<String> find(String text, Span span, String name) {
        if (span.end() > text.length() || !span.of(text).equals(name) || Plural.is(name)) return Optional.of(name);
        if (findEnd(DEED, text, span.end()).isPresent()) return Optional.empty();
        return Optional.of(findEnd(FORCE, text, span.end())
                .map(e -> text.substring(span.start(), e))
                .orElse(name));
    }

    private static Optional<Integer> findEnd(Pattern pattern, String text, int from) {
        Matcher m = pattern.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
    }
}
