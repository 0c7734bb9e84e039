package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/** A year or years: "in 2024", "the 2015 attacks", "2021-22", "the 1990s". */
final class NamedYear implements DateRule {
    @Override
    public Optional<Found> find(Tokens t, int at) {
        OptionalInt found = Years.find(t, at);
        if (found.isEmpty() || isGlued(t, at)) return Optional.empty();
        int year = found.getAsInt();
        if (t.touchesNext(at) && t.is(at + 1, "s") && year % 10 == 0)
            return Optional.of(years(at + 2, year, year + (year % 100 == 0 && year < 2_000 ? 99 : 9), true));
        int later = laterYear(t, at, year);
        if (later > year)
            return Optional.of(years(at + 3, year, later, t.lower(at + 2).length() == 4));
        if (t.touchesNext(at) && !t.is(at + 1, "'s") && !isPunctuation(t, at + 1)) return Optional.empty();
        boolean attribute = (t.is(at - 1, "the") && t.isLowerWord(at + 1)) || t.is(at + 1, "'s");
        return Optional.of(years(at + 1, year, year, attribute));
    }

    /** "2021-22", "2010–2020", "2021/22". */
    private static int laterYear(Tokens t, int at, int year) {
        boolean joined = t.touchesNext(at)
                && t.touchesNext(at + 1)
                && (t.is(at + 1, "-") || t.is(at + 1, "\u2013") || t.is(at + 1, "/"));
        if (!joined || (t.touchesNext(at + 2) && !isPunctuation(t, at + 3))) return 0;
        OptionalInt full = Years.find(t, at + 2);
        if (full.isPresent()) return full.getAsInt();
        boolean two = t.isNumber(at + 2) && t.lower(at + 2).length() == 2;
        return two ? year / 100 * 100 + Integer.parseInt(t.lower(at + 2)) : 0;
    }

    private static boolean isPunctuation(Tokens t, int at) {
        return ".,;:!?)]\"'\u201d\u2019\u2014\u2013".indexOf(t.first(at)) >= 0;
    }

    private static boolean isGlued(Tokens t, int at) {
        return t.touchesNext(at - 1) && "(\"'\u201c\u2018".indexOf(t.first(at - 1)) < 0;
    }

    private static Found years(int end, int from, int to, boolean alone) {
        DateRange days = new DateRange(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return Found.fixed(end, Grain.YEAR, alone, days);
    }
}
