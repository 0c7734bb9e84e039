package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** "At eleven at night", "around 5 in the morning", "at five, he said": hours without the word. */
final class ClockTimes {
    private static final Set<String> BEFORE =
            Set.of("at", "by", "until", "around", "about", "before", "after", "from", "past");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon");
    private static final Set<String> AFTER_AN_HOUR = Set.of("on", "local", "sharp", "yesterday", "today");

    private ClockTimes() {}

    static boolean isHour(Tokens t, int from, int end) {
        if (end != from + 1 || !BEFORE.contains(t.lower(from - 1))) return false;
        boolean partFollows = (t.is(end, "at") && PARTS.contains(t.lower(end + 1)))
                || (t.is(end, "in") && t.is(end + 1, "the") && PARTS.contains(t.lower(end + 2)));
        boolean at = t.is(from - 1, "at") || (t.is(from - 2, "at") && !t.is(from - 1, "from"));
        return partFollows || (at && (AFTER_AN_HOUR.contains(t.lower(end)) || (!t.isWord(end) && !t.isNumber(end))));
    }
}
