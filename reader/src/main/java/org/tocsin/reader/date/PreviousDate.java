package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.measure.DateRange;

/** The date before in the text, if it is precise enough to count from: no day follows a whole month. */
final class PreviousDate {
    private PreviousDate() {}

    static Optional<DateRange> find(Anchor anchor, TimeUnit unit) {
        int most = switch (unit) {
            case HOUR, DAY -> 3;
            case WEEK -> 7;
            case MONTH -> 31;
            case YEAR, DECADE -> 366;
        };
        return anchor.findPrevious().filter(p -> p.days() <= most);
    }
}
