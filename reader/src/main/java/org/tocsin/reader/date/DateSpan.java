package org.tocsin.reader.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.Tokens;

/**
 * Two dates of one grain with "to" between, or any two with "and" after "between": from the first day of the one to the last of the
 * other. The later one is read first, and the earlier one as the last such day before it: "from Friday to Monday".
 */
final class DateSpan {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "\u2013", "\u2014");

    private DateSpan() {}

    static Found extend(Tokens t, Found first, boolean between, List<DateRule> rules) {
        int mark = first.end();
        if (!TO.contains(t.lower(mark)) && !(between && t.is(mark, "and"))) return first;
        int at = mark + 1;
        if (t.is(at, "early") || t.is(at, "late") || t.is(at, "on")) at++;
        return Leads.first(t, at, rules)
                .filter(last -> first.grain() != Grain.OTHER
                        && (last.grain() == first.grain() || (between && last.grain() != Grain.OTHER)))
                .map(last -> new Found(last.end(), anchor -> join(first, last, anchor), first.grain(), true))
                .orElse(first);
    }

    private static Optional<DateRange> join(Found first, Found last, Anchor anchor) {
        return last.meaning()
                .resolve(anchor)
                .flatMap(end -> first.meaning()
                        .resolve(anchor.at(end.to()))
                        .filter(start -> !start.from().isAfter(end.to()))
                        .map(start -> new DateRange(start.from(), end.to())));
    }
}
