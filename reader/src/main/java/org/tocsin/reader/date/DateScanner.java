package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.reader.text.Tokens;

/** Goes once through a text; at each token the words that may stand before a date, then the rules in their order. */
final class DateScanner {
    /** Most precise first: "26 November" before "November", "the day before yesterday" before "yesterday". */
    private static final List<DateRule> RULES = List.of(
            new NumericDay(),
            new MonthDay(),
            new NthWeekday(),
            new PartOfMonth(),
            new NamedMonth(),
            new Season(),
            new NamedYear(),
            new Weekday(),
            new NearDay(),
            new Ago(),
            new CalendarUnit(),
            new DayInText(),
            new RollingTime(),
            new LoneDay());

    private final Tokens t;
    private final @Nullable LocalDate today;
    private final List<Mention<When>> dates = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();
    private final UnresolvedDates unresolved = new UnresolvedDates();
    private @Nullable DateRange previous;

    DateScanner(String text, @Nullable LocalDate today) {
        this.t = Tokens.of(text);
        this.today = today;
    }

    DateReading read() {
        int at = 0;
        while (at < t.size()) at = step(at);
        if (today == null) unresolved.findCaveat().ifPresent(caveats::add);
        return new DateReading(dates, caveats);
    }

    private int step(int at) {
        if (!t.isWord(at) && !t.isNumber(at)) return at + 1;
        Optional<Found> found = Leads.find(t, at, RULES);
        if (found.isEmpty()) return at + 1;
        resolve(at, found.get());
        return found.get().end();
    }

    private void resolve(int at, Found found) {
        Span span = t.span(at, found.end());
        String words = span.of(t.text());
        Anchor anchor = new Anchor(today, previous, FutureCue.stands(t, at));
        Optional<DateRange> days = found.meaning().resolve(anchor);
        if (days.isEmpty()) {
            unresolved.add(span, words);
            return;
        }
        found.meaning().findCaveat(anchor, span, words).ifPresent(caveats::add);
        dates.add(new Mention<>(new When(days.get(), words), span));
        if (!SpeechDay.is(t, at)) previous = days.get();
    }
}
