package org.tocsin.eval.places;

import java.util.Optional;
import org.tocsin.core.measure.Span;

/** Finds what an offset means: UTF-16 or code points, from zero or from one. The marked name is the check. */
final class Offsets {
    private Offsets() {}

    /** The span of the name at the offset; empty where the name does not stand there by any way of counting. */
    static Optional<Span> find(String text, String name, int start, int end) {
        if (name.isBlank()) return span(text, start, end);
        int chars = text.length();
        int points = start < 0 ? -1 : at(text, start);
        for (int from : new int[] {start, start - 1, points, points - 1})
            if (from >= 0 && from + name.length() <= chars && text.startsWith(name, from))
                return Optional.of(new Span(from, from + name.length()));
        return Optional.empty();
    }

    private static Optional<Span> span(String text, int start, int end) {
        return start >= 0 && start < end && end <= text.length() ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static int at(String text, int codePoints) {
        return codePoints > text.codePointCount(0, text.length()) ? -1 : text.offsetByCodePoints(0, codePoints);
    }
}
