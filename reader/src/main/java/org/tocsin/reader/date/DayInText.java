package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/**
 * A time that is counted from the date before it in the text: "the same day", "the following week". Without such a date
 * it means nothing, and a {@link RelativeDate} says which it was.
 */
final class DayInText implements DateRule {
    private record Step(TimeUnit unit, int count) {}

    private static final PhraseTable<Step> PHRASES = new PhraseTable<Step>()
            .add(new Step(TimeUnit.DAY, 0), "the same day", "that day", "the same night", "that night", "that same day")
            .add(new Step(TimeUnit.DAY, 0), "that morning", "that evening", "that afternoon", "the same evening")
            .add(new Step(TimeUnit.DAY, 0), "the same morning", "the same afternoon")
            .add(
                    new Step(TimeUnit.DAY, 1),
                    "the following day",
                    "the next day",
                    "the following morning",
                    "the day after")
            .add(new Step(TimeUnit.DAY, 1), "the next morning", "the following night", "the next night", "next day")
            .add(
                    new Step(TimeUnit.DAY, -1),
                    "the day before",
                    "the previous day",
                    "the previous night",
                    "the night before")
            .add(new Step(TimeUnit.WEEK, 0), "the same week", "that week")
            .add(new Step(TimeUnit.WEEK, 1), "the following week")
            .add(new Step(TimeUnit.WEEK, -1), "the previous week", "the week before")
            .add(new Step(TimeUnit.MONTH, 0), "the same month", "that month")
            .add(new Step(TimeUnit.MONTH, 1), "the following month")
            .add(new Step(TimeUnit.MONTH, -1), "the previous month", "the month before")
            .add(new Step(TimeUnit.YEAR, 0), "the same year", "that year")
            .add(new Step(TimeUnit.YEAR, 1), "the following year")
            .add(new Step(TimeUnit.YEAR, -1), "the previous year", "the year before");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        return PHRASES.find(t, at)
                .filter(hit -> !isOpen(t, hit.end() - 1) || !t.isWord(hit.end()))
                .map(hit -> Found.other(hit.end(), new FromText(hit.meaning())));
    }

    /** "The day after the attack" is not "the day after". */
    private static boolean isOpen(Tokens t, int last) {
        return t.is(last, "after") || t.is(last, "before");
    }

    private record FromText(Step step) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            return PreviousDate.find(anchor, step.unit()).map(p -> {
                if (step.unit() == TimeUnit.DAY)
                    return step.count() == 0
                            ? p
                            : DateRange.on((step.count() > 0 ? p.to() : p.from()).plusDays(step.count()));
                return CalendarUnit.whole(p.from(), step.unit(), step.count());
            });
        }

        @Override
        public Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
            return PreviousDate.find(anchor, step.unit()).map(from -> new RelativeDate(span, text, from));
        }
    }
}
