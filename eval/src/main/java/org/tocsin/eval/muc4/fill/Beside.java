package org.tocsin.eval.muc4.fill;

import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** Whether words for a person stand beside the name, as a title does, or between commas behind it. */
record Beside(String text) {
    private static final int MAX_CHARS = 40;
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\s+(?:\\p{Lu}[\\p{L}.]*\\s+)?|,\\s+|\\s+(?:of|from|for) [^,.;]{2,30}[, ]\\s*)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s*\\([^)]*\\))?,?\\s+(?:(?:who )?(?:is|was)\\s+)?(?:an?|the|its|their|former|one of the)?\\s*(?:(?!and\\b|or\\b|was\\b|were\\b|by\\b)[\\p{L}.'-]+\\s+){0,2}");

    boolean describes(Span description, Span name) {
        if (description.overlaps(name)) return true;
        boolean before = description.end() <= name.start();
        int from = before ? description.end() : name.end();
        int to = before ? name.start() : description.start();
        if (to > text.length() || to - from > MAX_CHARS || to < from) return false;
        return (before ? BEFORE : BEHIND).matcher(text.substring(from, to)).matches();
    }
}
