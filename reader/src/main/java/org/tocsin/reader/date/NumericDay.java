package org.tocsin.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.text.Tokens;

/**
 * A day in figures: "2025-11-26", "26/11/2025", "26.11.2025".
 *
 * <p>Where both the first and the second figure can be the month, the day comes first, as almost everywhere outside the
 * United States; unless that day lies after the publication day and the other does not. Either way there is an
 * {@link AmbiguousDate}. With full stops the day always comes first. Two figures for the year are from 1950 to 2049.
 */
final class NumericDay implements DateRule {
    @Override
    public Optional<Found> find(Tokens t, int at) {
        if (!t.isNumber(at) || isGlued(t, at)) return Optional.empty();
        // The tokens of "26.11.2025" are "26.11", ".", "2025": the first two figures look like a decimal.
        String first = t.lower(at);
        int dot = first.indexOf('.');
        if (dot > 0 && t.touchesNext(at) && t.is(at + 1, ".") && t.touchesNext(at + 1) && t.isNumber(at + 2))
            return found(at + 3, first.substring(0, dot), first.substring(dot + 1), t.lower(at + 2), true);
        if (!isRow(t, at)) return Optional.empty();
        String second = t.lower(at + 2);
        return found(at + 5, first, second, t.lower(at + 4), false);
    }

    private static boolean isRow(Tokens t, int at) {
        for (int i = at; i < at + 4; i++) if (!t.touchesNext(i)) return false;
        boolean marks = (t.is(at + 1, "-") || t.is(at + 1, "/")) && t.first(at + 1) == t.first(at + 3);
        return marks && t.isNumber(at + 2) && t.isNumber(at + 4) && !(t.touchesNext(at + 4) && t.first(at + 5) == '/');
    }

    /** A piece of an address or of a longer row of figures. */
    private static boolean isGlued(Tokens t, int at) {
        return t.touchesNext(at - 1) && (t.isWord(at - 1) || "-/._=&:#".indexOf(t.first(at - 1)) >= 0);
    }

    private static Optional<Found> found(int end, String a, String b, String c, boolean dayFirst) {
        List<LocalDate> readings = new ArrayList<>();
        if (a.length() == 4) add(readings, a, b, c);
        else if (c.length() == 4 || (c.length() == 2 && a.length() <= 2)) {
            String year = c.length() == 4 ? c : (c.compareTo("50") < 0 ? "20" : "19") + c;
            add(readings, year, b, a);
            if (!dayFirst && !a.equals(b)) add(readings, year, a, b);
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(Found.day(end, new Readings(readings)));
    }

    private static void add(List<LocalDate> readings, String year, String month, String day) {
        if (month.length() > 2 || day.length() > 2) return;
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (Years.isLikely(date.getYear())) readings.add(date);
        } catch (DateTimeException | NumberFormatException e) {
            // No such day: the figures mean something else.
        }
    }

    private record Readings(List<LocalDate> days) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            return Optional.of(DateRange.on(inOrder(anchor).getFirst()));
        }

        private List<LocalDate> inOrder(Anchor anchor) {
            LocalDate today = anchor.today();
            boolean swap = days.size() == 2
                    && today != null
                    && days.get(0).isAfter(today)
                    && !days.get(1).isAfter(today);
            return swap ? days.reversed() : days;
        }

        @Override
        public Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
            return days.size() < 2 ? Optional.empty() : Optional.of(new AmbiguousDate(span, text, inOrder(anchor)));
        }
    }
}
