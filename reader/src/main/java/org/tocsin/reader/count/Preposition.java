package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.core.measure.CountRange;
import org.tocsin.reader.text.Tokens;

/**
 * "Over", "under", "above", "below" and "around" are modifiers only before digits or a number of ten and more: "over 20",
 * "under a hundred"; but the border runs over two passes.
 */
final class Preposition {
    private static final Set<String> WORDS = Set.of("over", "under", "above", "below", "around", "about");

    private Preposition() {}

    /** Whether the modifier before a number may be one. */
    static boolean allows(Tokens t, int first, Counted counted) {
        CountRange range = counted.value();
        if (range == null || !WORDS.contains(t.lower(first - 1)) || t.isNumber(first)) return true;
        if (t.is(first - 1, "about") || t.is(first - 1, "around")) return range.min() > 1 && range.isExact();
        return range.min() >= 10;
    }
}
