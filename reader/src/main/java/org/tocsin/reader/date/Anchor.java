package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.DateRange;

/**
 * What a date is read against.
 *
 * @param today the day on which the report came out, null where that is not known
 * @param previous the date before it in the text, null where there is none
 * @param future whether the clause speaks of what is to come
 */
record Anchor(@Nullable LocalDate today, @Nullable DateRange previous, boolean future) {
    Optional<LocalDate> findToday() {
        return Optional.ofNullable(today);
    }

    Optional<DateRange> findPrevious() {
        return Optional.ofNullable(previous);
    }

    Anchor at(LocalDate other) {
        return new Anchor(other, previous, false);
    }
}
