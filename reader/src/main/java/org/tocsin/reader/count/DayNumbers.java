package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.date.MonthNames;
import org.tocsin.reader.text.Tokens;

/** Numbers that are days of a month: "26 November", "20 and 25 Nov.", "November 26 to 28". */
final class DayNumbers {
    private static final Set<String> JOINED =
            Set.of("and", "to", "or", "-", "\u2013", ",", "through", "until", ".", "of");

    /** How far a month may be from the first of a row of days. */
    private static final int REACH = 6;

    private DayNumbers() {}

    static boolean isDay(Tokens t, int from, int end) {
        return monthFollows(t, end) || (monthPrecedes(t, from) && !isCountAfterMonth(t, from, end));
    }

    private static boolean monthFollows(Tokens t, int end) {
        for (int i = end; i < end + REACH; i++) {
            if (t.isWord(i) && MonthNames.find(t, i).isPresent()) return true;
            if (!JOINED.contains(t.lower(i)) && !t.isNumber(i)) return false;
        }
        return false;
    }

    private static boolean monthPrecedes(Tokens t, int from) {
        for (int i = from - 1; i > from - REACH; i--) {
            if (t.isWord(i) && MonthNames.find(t, i).isPresent()) return true;
            if (!JOINED.contains(t.lower(i)) && !t.isNumber(i)) return false;
        }
        return false;
    }

    /** "In November 20 people fled", but "on November 26 militants attacked". */
    private static boolean isCountAfterMonth(Tokens t, int from, int end) {
        return t.is(from - 2, "in") && t.isLowerWord(end) && !JOINED.contains(t.lower(end));
    }
}
