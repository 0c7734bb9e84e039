package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.text.Tokens;

/**
 * A time by its distance: "two days ago", "a week earlier", "three months later".
 *
 * <p>Days are exact; of longer units half a unit is left to either side: "two weeks ago" is 11 to 17 days back. "Ago"
 * counts from the publication day, "earlier" and "later" from the date before in the text (a {@link RelativeDate});
 * "earlier" without one from the publication day.
 */
final class Ago implements DateRule {
    private static final Set<String> BEFORE = Set.of("earlier", "before", "previously", "prior");
    private static final Set<String> AFTER = Set.of("later", "after", "afterwards");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        Optional<Quantity> quantity = Quantity.find(t, at);
        int unitAt = quantity.map(Quantity::end).orElse(at);
        Optional<TimeUnit> unit = TimeUnit.findPlural(t, unitAt);
        if (unit.isEmpty() && quantity.isPresent()) unit = TimeUnit.findSingular(t, unitAt);
        int word = unitAt + 1;
        // "Weeks ago": more than one.
        Quantity meant = quantity.orElse(new Quantity(2, 7, at));
        return unit.flatMap(u -> found(t, word, meant, u));
    }

    private static Optional<Found> found(Tokens t, int word, Quantity quantity, TimeUnit unit) {
        if (t.is(word, "ago"))
            return Optional.of(Found.other(word + 1, a -> a.findToday().map(d -> back(d, quantity, unit))));
        boolean ends = !t.isWord(word + 1);
        boolean before = BEFORE.contains(t.lower(word)) && (t.is(word, "earlier") || ends);
        boolean after = AFTER.contains(t.lower(word)) && (!t.is(word, "after") || ends);
        if (!before && !after) return Optional.empty();
        return Optional.of(Found.other(word + 1, new FromText(quantity, unit, after)));
    }

    private static DateRange back(LocalDate today, Quantity q, TimeUnit unit) {
        LocalDate from = unit.plus(today, -q.max()).minusDays(slack(q, unit));
        if (unit == TimeUnit.HOUR) from = today.minusDays((q.max() + 23) / 24);
        LocalDate to = unit.plus(today, -q.min()).plusDays(slack(q, unit));
        return new DateRange(from, to.isAfter(today) ? today : to);
    }

    private static DateRange ahead(LocalDate day, Quantity q, TimeUnit unit) {
        return new DateRange(
                unit.plus(day, q.min()).minusDays(slack(q, unit)),
                unit.plus(day, q.max()).plusDays(slack(q, unit)));
    }

    private static int slack(Quantity q, TimeUnit unit) {
        return q.isExact() ? unit.slackDays : 0;
    }

    private record FromText(Quantity quantity, TimeUnit unit, boolean after) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            Optional<DateRange> base = PreviousDate.find(anchor, unit);
            if (after)
                return base.map(b -> new DateRange(
                        ahead(b.from(), quantity, unit).from(),
                        ahead(b.to(), quantity, unit).to()));
            return base.or(() -> anchor.findToday().map(DateRange::on))
                    .map(b -> new DateRange(
                            back(b.from(), quantity, unit).from(),
                            back(b.to(), quantity, unit).to()));
        }

        @Override
        public Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
            return PreviousDate.find(anchor, unit).map(from -> new RelativeDate(span, text, from));
        }
    }
}
