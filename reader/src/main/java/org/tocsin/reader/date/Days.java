package org.tocsin.reader.date;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.tocsin.reader.text.Tokens;

/**
 * One day of a month, or a row of them.
 *
 * @param first the first day
 * @param last the last, not before the first
 * @param end the token after them
 */
record Days(Month month, int first, int last, int end) {
    private static final int MAX_ROW = 6;
    private static final Set<String> JOINS =
            Set.of("and", "or", "to", "-", "\u2013", "\u2014", "/", "&", "through", "until", "till");

    /** After a day of a month these do not make it a count: "in November 20 people" against "November 20 and". */
    private static final Set<String> NO_NOUNS = Set.of(
            "and",
            "or",
            "to",
            "of",
            "in",
            "at",
            "on",
            "the",
            "a",
            "an",
            "when",
            "as",
            "by",
            "for",
            "from",
            "after",
            "before",
            "near",
            "with",
            "that",
            "which",
            "is",
            "was",
            "were",
            "until",
            "through",
            "last",
            "this",
            "left",
            "killed",
            "morning",
            "evening",
            "night",
            "afternoon",
            "but",
            "while",
            "he",
            "she",
            "they",
            "said",
            "it");

    /** "26 November", "20 and 25 November", "the 26th of November". */
    static Optional<Days> beforeMonth(Tokens t, int at) {
        int from = t.is(at, "the") ? at + 1 : at;
        Optional<DayOfMonth> day = DayOfMonth.find(t, from);
        if (day.isEmpty() || isGlued(t, from)) return Optional.empty();
        int first = day.get().day();
        for (int i = 0; i < MAX_ROW; i++) {
            DayOfMonth last = day.get();
            int monthAt = skipToMonth(t, last);
            Optional<Month> month = MonthNames.find(t, monthAt);
            if (month.isPresent())
                return month.filter(m -> first <= last.day()).map(m -> new Days(m, first, last.day(), monthAt + 1));
            if (!JOINS.contains(t.lower(last.end())) && !t.is(last.end(), ",")) return Optional.empty();
            int next = last.end() + (t.is(last.end() + 1, "and") || t.is(last.end() + 1, "the") ? 2 : 1);
            day = DayOfMonth.find(t, next);
            if (day.isEmpty()) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "16. Nov.", "26-Nov", "26th of November"; a word like "second" only with its "of". */
    private static int skipToMonth(Tokens t, DayOfMonth day) {
        int at = day.end();
        if (t.is(at, "of") || t.is(at, ".") || t.is(at, "-")) return at + 1;
        return day.ordinal() && !t.isNumber(at - 2) && !t.isNumber(at - 1) ? Integer.MAX_VALUE : at;
    }

    /** "November 26", "Nov. 26th to 28th", "May the third". */
    static Optional<Days> afterMonth(Tokens t, int at) {
        return MonthNames.find(t, at).flatMap(month -> {
            int from = (t.is(at + 1, ".") || t.is(at + 1, "-") || t.is(at + 1, "the")) ? at + 2 : at + 1;
            return DayOfMonth.find(t, from)
                    .filter(d -> !isCount(t, at, d) && !(t.is(from, "second") && !t.is(from - 1, "the")))
                    .map(d -> row(t, month, d));
        });
    }

    private static Days row(Tokens t, Month month, DayOfMonth first) {
        int joint = first.end();
        int from = t.is(joint + 1, "the") || t.is(joint + 1, "on") ? joint + 2 : joint + 1;
        if (t.is(from, "the")) from++;
        return DayOfMonth.find(t, from)
                .filter(last -> JOINS.contains(t.lower(joint)) && last.day() > first.day() && isDay(t, last))
                .map(last -> new Days(month, first.day(), last.day(), last.end()))
                .orElse(new Days(month, first.day(), first.day(), joint));
    }

    private static boolean isDay(Tokens t, DayOfMonth last) {
        boolean otherMonth = MonthNames.find(t, last.end()).isPresent() || t.is(last.end(), "of");
        return !otherMonth && (!t.isLowerWord(last.end()) || NO_NOUNS.contains(t.lower(last.end())));
    }

    private static boolean isCount(Tokens t, int month, DayOfMonth day) {
        return t.is(month - 1, "in")
                && !day.ordinal()
                && t.isLowerWord(day.end())
                && !NO_NOUNS.contains(t.lower(day.end()));
    }

    private static boolean isGlued(Tokens t, int at) {
        return t.touchesNext(at - 1) && (t.isWord(at - 1) || "-/._=&:#$+".indexOf(t.first(at - 1)) >= 0);
    }
}
