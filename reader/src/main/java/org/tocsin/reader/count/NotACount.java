package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.Tokens;

/**
 * Numbers that count nothing: parts of names and codes ("AK-47", "Highway 4", "5th"), compounds ("35-year-old"),
 * measures ("20 km", "three hours", "7.62mm"), money, shares ("5%"), ages ("aged 20"), years, times of day, list
 * numbers. Lengths of time are among them: they are read as dates or not at all.
 */
final class NotACount {
    private static final Set<String> COMPOUNDS_THAT_COUNT = Set.of("odd", "plus", "strong");

    private NotACount() {}

    /** Whether the number from one token up to another counts nothing. */
    static boolean test(Tokens t, int from, int end) {
        if (isMeasured(t, end) || isCompound(t, end) || ClockTimes.isHour(t, from, end)) return true;
        boolean digits = t.isNumber(from);
        if (Labels.precede(t, from)) return true;
        if (NumberWords.isRankOrPart(t.lower(end)) || Ages.isOfPerson(t, from, end)) return true;
        return digits
                && (Codes.hold(t, from, end)
                        || Money.precedes(t, from)
                        || Ages.isOfName(t, from, end)
                        || isListNumber(t, from, end)
                        || Years.isYear(t, from, end)
                        || DayNumbers.isDay(t, from, end));
    }

    /** Whether a unit of measure, time or money follows. */
    static boolean isMeasured(Tokens t, int end) {
        return Units.follow(t, end);
    }

    /** "35-year-old", "10-member"; "50-strong" counts. */
    private static boolean isCompound(Tokens t, int end) {
        return t.is(end, "-")
                && t.touchesNext(end - 1)
                && t.touchesNext(end)
                && !COMPOUNDS_THAT_COUNT.contains(t.lower(end + 1));
    }

    private static boolean isListNumber(Tokens t, int from, int end) {
        if (t.is(from - 1, "[") && t.is(end, "]")) return true;
        return t.startsLine(from) && t.touchesNext(end - 1) && (t.is(end, ".") || t.is(end, ")"));
    }
}
