package org.tocsin.reader.event;

import java.util.regex.Pattern;

/** "The guard who was wounded on Monday has died": he is no longer one of the wounded. */
final class DiedOfIt {
    private static final Pattern DIED = Pattern.compile(
            "^(?![^,;]*\\b(?:and|but|when|while|where|after|who|in which)\\b[^,;]*\\bdied\\b)[^,;]{0,80}\\b(?:died|succumbed)\\b");

    private DiedOfIt() {}

    /** @param end behind the word of harm */
    static boolean is(HarmWords words, String lower, int end) {
        return words.equals(HarmWords.INJURED)
                && DIED.matcher(lower.substring(end)).find();
    }
}
