package org.tocsin.reader.date;

import java.util.Optional;
import java.util.Set;
import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.Tokens;

/**
 * A day of a month at a token: "26", "26th", "twenty-sixth".
 *
 * @param day from 1 to 31
 * @param end the token after it
 * @param ordinal whether it is a rank, as "26th" is
 */
record DayOfMonth(int day, int end, boolean ordinal) {
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    static Optional<DayOfMonth> find(Tokens t, int at) {
        if (t.isNumber(at)) return figures(t, at);
        int rank = NumberWords.RANKS.indexOf(t.lower(at)) + 1;
        if (rank > 0) return Optional.of(new DayOfMonth(rank, at + 1, true));
        if (t.is(at, "thirtieth")) return Optional.of(new DayOfMonth(30, at + 1, true));
        int tens = t.is(at, "twenty") ? 20 : t.is(at, "thirty") ? 30 : 0;
        if (tens == 0) return Optional.empty();
        int unitAt = t.is(at + 1, "-") ? at + 2 : at + 1;
        int unit = NumberWords.RANKS.indexOf(t.lower(unitAt)) + 1;
        return unit == 0 || unit > 9 || tens + unit > 31
                ? Optional.empty()
                : Optional.of(new DayOfMonth(tens + unit, unitAt + 1, true));
    }

    private static Optional<DayOfMonth> figures(Tokens t, int at) {
        String text = t.lower(at);
        if (text.isEmpty() || text.length() > 2) return Optional.empty();
        int day = Integer.parseInt(text);
        if (day < 1 || day > 31) return Optional.empty();
        boolean ordinal = t.touchesNext(at) && ENDINGS.contains(t.lower(at + 1));
        boolean glued = t.touchesNext(at) && t.isWord(at + 1) && !ordinal;
        return glued ? Optional.empty() : Optional.of(new DayOfMonth(day, ordinal ? at + 2 : at + 1, ordinal));
    }
}
