package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Place;

/**
 * What a name in a report was read as.
 *
 * @param hit the name
 * @param chosen the place that it means, or the unit that holds all it may mean; null where nothing can be said
 * @param ranking all candidates, best first
 * @param caveat declared where two candidates were too close
 */
public record ResolvedPlace(
        NameHit hit,
        @Nullable GazetteerEntry chosen,
        List<RankedPlace> ranking,
        @Nullable AmbiguousPlace caveat) {
    public ResolvedPlace {
        ranking = List.copyOf(ranking);
    }

    public Optional<GazetteerEntry> findChosen() {
        return Optional.ofNullable(chosen);
    }

    /** The best candidate, be it ever so weak: what the name would be read as if it had to be read. */
    public Optional<GazetteerEntry> findBest() {
        return ranking.isEmpty()
                ? Optional.empty()
                : Optional.of(ranking.getFirst().entry());
    }

    /** Whether the name is taken for that of a place, known or not. */
    public boolean isPlace() {
        return hit.doubt() == Doubt.NONE || hit.doubt() == Doubt.PEOPLE || chosen != null;
    }

    /** The place for the record, with its precision and its circle. */
    public Optional<Place> findPlace() {
        return findChosen().map(Places::of);
    }

    public Optional<AmbiguousPlace> findCaveat() {
        return Optional.ofNullable(caveat);
    }
}
