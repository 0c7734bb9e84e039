package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.date.MonthNames;
import org.tocsin.reader.text.Tokens;

/**
 * Four digits from 1900 to 2100 without a separator are a year, unless a plural follows and no word before it asks for a
 * time: "killed 2000 people" counts, "in 2000 people fled" and "the 2015 attacks" do not.
 */
final class Years {
    private static final Set<String> TIME_WORDS = Set.of(
            "in", "since", "by", "until", "till", "of", "from", "to", "after", "before", "during", "the", "early",
            "late", "mid", "year", "and", "or", "between", "through", "-", "\u2013", ",", "(", "summer", "winter",
            "spring", "autumn");

    private static final Set<String> PLURALS = Set.of(
            "people", "men", "women", "children", "police", "personnel", "dead", "were", "killed", "more", "troops");

    private Years() {}

    static boolean isYear(Tokens t, int from, int end) {
        for (int i = from; i < end; i++)
            if (t.isNumber(i) && isYearNumber(t.lower(i)) && !countsPlural(t, i)) return true;
        return false;
    }

    private static boolean isYearNumber(String number) {
        return number.length() == 4 && number.compareTo("1900") >= 0 && number.compareTo("2100") <= 0;
    }

    private static boolean countsPlural(Tokens t, int at) {
        String next = t.lower(at + 1);
        boolean plural = PLURALS.contains(next) || (next.length() > 3 && next.endsWith("s") && t.isLowerWord(at + 1));
        String before = t.lower(at - 1);
        return plural && !TIME_WORDS.contains(before) && !MonthNames.FULL.contains(before);
    }
}
