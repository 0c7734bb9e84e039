package org.tocsin.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of place, day and agency before a text of a wire: {@code KHOROG, 3 May (Asia Wire) --}. It says when and where the text was
 * sent, not when and where anything happened, so it must not be read as part of the first sentence.
 */
final class Dateline {
    /** Short names of months that are words too ("mar", "may") may have lost their capital. */
    private static final String MONTH = "(?:\\p{Lu}\\p{L}{2,8}|mar|may|jan|sept?|dec|oct|nov)\\.?";

    private static final Pattern DATELINE = Pattern.compile("[\\p{Lu}][^\\n\\d.!?:;]{1,80}[\\s,]"
            + "(?:\\d{1,2}\\s" + MONTH + "|\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|(?i:no date))"
            + "(?:,?\\s(?:19|20)?\\d{2})?\\s{0,3}(?:[(/][^()]{1,60}[)/])?\\s{0,3}(?:--+|[-–—])\\s"
            + "(?:\\s*\\[[^\\]]{1,200}\\])*");

    private Dateline() {}

    /** Where the dateline that begins here ends; here, where there is none. */
    static int endOf(String text, int start) {
        Matcher dateline = DATELINE.matcher(text).region(start, text.length());
        return dateline.lookingAt() ? dateline.end() : start;
    }
}
