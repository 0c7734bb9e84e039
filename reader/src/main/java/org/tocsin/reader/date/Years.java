package org.tocsin.reader.date;

import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** Years in four figures. */
final class Years {
    private static final int FIRST = 1800;
    private static final int LAST = 2100;

    /** Before these, four figures count: "2000 people". */
    private static final Set<String> COUNTED = Set.of(
            "people", "men", "women", "children", "troops", "soldiers", "families", "houses", "fighters", "workers");

    private Years() {}

    static boolean isLikely(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** A year on its own. */
    static OptionalInt find(Tokens t, int at) {
        return findWithMonth(t, at).stream().filter(Years::isLikely).findFirst();
    }

    /** A year behind a month may be of any century. */
    static OptionalInt findWithMonth(Tokens t, int at) {
        String text = t.lower(at);
        if (!t.isNumber(at) || text.length() != 4 || text.contains(".") || text.contains(","))
            return OptionalInt.empty();
        if (COUNTED.contains(t.lower(at + 1))) return OptionalInt.empty();
        int year = Integer.parseInt(text);
        return year >= 1_000 && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
