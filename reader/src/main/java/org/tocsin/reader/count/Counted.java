package org.tocsin.reader.count;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;

/**
 * A number expression that was taken from the text.
 *
 * @param value its range, null where it turned out to count nothing; then its tokens are passed over
 * @param end the token after its last
 */
record Counted(@Nullable CountRange value, int end) {
    static Counted nothing(int end) {
        return new Counted(null, end);
    }

    Optional<CountRange> range() {
        return Optional.ofNullable(value);
    }

    /** With modifiers, innermost first. */
    Counted with(List<Bound> bounds) {
        CountRange range = value;
        if (range == null) return this;
        for (Bound bound : bounds) range = bound.apply(range);
        return new Counted(range, end);
    }
}
