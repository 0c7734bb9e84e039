package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;

/** What a date expression means, once it is known against which day. */
@FunctionalInterface
interface TimeExpression {
    /** The days; empty where the anchor does not tell, or there is no such day. */
    Optional<DateRange> resolve(Anchor anchor);

    /** The days of the whole time where {@link #resolve} gives only those up to today: "late this month". */
    default Optional<DateRange> resolveWhole(Anchor anchor) {
        return resolve(anchor);
    }

    /** What is doubtful about it. */
    default Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
        return Optional.empty();
    }
}
