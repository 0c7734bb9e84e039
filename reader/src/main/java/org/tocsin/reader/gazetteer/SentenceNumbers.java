package org.tocsin.reader.gazetteer;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which sentence an offset lies; a rough cut, good enough to tell near from far. */
final class SentenceNumbers {
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\"“])|\\n");

    private final int[] ends;

    SentenceNumbers(String text) {
        Matcher matcher = END.matcher(text);
        ends = matcher.results().mapToInt(r -> r.end()).toArray();
    }

    int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
