package org.tocsin.core.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;

/**
 * The harm of an incident; null where no account speaks of it. The estimates are ranges; the reckonings say which figure is best
 * and how the figures came one after the other.
 */
public record Toll(
        @Nullable Estimate<CountRange> killed,
        @Nullable Estimate<CountRange> injured,
        @Nullable Estimate<CountRange> abducted,
        Reckonings reckonings) {
    /** A toll of which only the ranges are known. */
    public Toll(
            @Nullable Estimate<CountRange> killed,
            @Nullable Estimate<CountRange> injured,
            @Nullable Estimate<CountRange> abducted) {
        this(killed, injured, abducted, Reckonings.NONE);
    }

    /** The reckoning of each kind of harm; null where no account speaks of it. */
    public record Reckonings(
            @Nullable Reckoning killed,
            @Nullable Reckoning injured,
            @Nullable Reckoning abducted) {
        public static final Reckonings NONE = new Reckonings(null, null, null);

        /** Those that are there. */
        public List<Reckoning> list() {
            return Stream.of(Optional.ofNullable(killed), Optional.ofNullable(injured), Optional.ofNullable(abducted))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The best figure of one kind: what an analyst ruled, or what the reckoning chose. */
    public Optional<CountRange> findBest(
            Function<Toll, @Nullable Estimate<CountRange>> range, Function<Reckonings, @Nullable Reckoning> reckoning) {
        Estimate<CountRange> estimate = range.apply(this);
        if (estimate == null) return Optional.empty();
        Reckoning found = reckoning.apply(reckonings);
        return Optional.of(estimate.ruled() || found == null ? estimate.value() : found.best());
    }
}
