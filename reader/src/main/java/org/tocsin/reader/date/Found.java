package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.core.measure.DateRange;

/**
 * An expression found at a token.
 *
 * @param end the token after its last
 * @param meaning its days
 * @param standsAlone whether it is a date without a word like "in" before it; "November" and "2024" are not
 */
record Found(int end, TimeExpression meaning, Grain grain, boolean standsAlone) {
    static Found day(int end, TimeExpression meaning) {
        return new Found(end, meaning, Grain.DAY, true);
    }

    static Found other(int end, TimeExpression meaning) {
        return new Found(end, meaning, Grain.OTHER, true);
    }

    static Found fixed(int end, Grain grain, boolean standsAlone, DateRange days) {
        return new Found(end, anchor -> Optional.of(days), grain, standsAlone);
    }
}
