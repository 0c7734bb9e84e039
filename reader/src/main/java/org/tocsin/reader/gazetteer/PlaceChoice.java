package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the first of a ranking, or what it shares with the next where the two are too close, or nothing. */
final class PlaceChoice {
    /** Closer than this, two candidates cannot be told apart. */
    private static final double CLEAR_LEAD = 0.8;
    /** Closer than this, a town is not told from the district of its name. */
    private static final double TOWN_LEAD = 0.5;
    /** A place that nothing else in the report speaks for must be this prominent. */
    private static final double LEAST_ALONE = 2.2;
    /** For a name spelled by ear the report must name the country in the sentence, or the province somewhere. */
    private static final double LEAST_BY_SOUND = 1.2;
    /** Candidates closer than this are one spot for us. */
    private static final double SAME_SPOT_KM = 15;

    private static final long METROPOLIS = 1_000_000;

    private final Gazetteer gazetteer;

    PlaceChoice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    ResolvedPlace choose(NameHit hit, List<RankedPlace> ranking, PlaceSupport context) {
        RankedPlace best = ranking.getFirst();
        if (isUnlikely(hit, ranking, context)) return new ResolvedPlace(hit, null, ranking, null);
        for (RankedPlace next : ranking.subList(1, ranking.size())) {
            if (best.score() - next.score() >= CLEAR_LEAD) break;
            if (isNested(best.entry(), next.entry())) {
                if (best.score() - next.score() < TOWN_LEAD)
                    return new ResolvedPlace(hit, larger(best, next), ranking, null);
            } else if (best.entry().point().distanceKm(next.entry().point()) > SAME_SPOT_KM) {
                return ambiguous(hit, best, next, ranking);
            }
        }
        return new ResolvedPlace(hit, best.entry(), ranking, null);
    }

    private static boolean isUnlikely(NameHit hit, List<RankedPlace> ranking, PlaceSupport context) {
        RankedPlace best = ranking.getFirst();
        if (hit.doubt() != Doubt.NONE) return !context.isNested(best.entry());
        if (best.match().quality() == MatchQuality.SKELETON) return best.support() < LEAST_BY_SOUND;
        boolean unmistakable = ranking.size() == 1 && hit.surface().contains(" ");
        return !unmistakable && best.support() < 0.4 && best.score() < LEAST_ALONE;
    }

    private ResolvedPlace ambiguous(NameHit hit, RankedPlace best, RankedPlace next, List<RankedPlace> ranking) {
        Optional<GazetteerEntry> shared = findShared(best.entry(), next.entry());
        List<GazetteerEntry> candidates = ranking.stream()
                .filter(r -> best.score() - r.score() < CLEAR_LEAD)
                .map(RankedPlace::entry)
                .toList();
        String readAs = shared.map(GazetteerEntry::name).orElse("");
        AmbiguousPlace caveat = new AmbiguousPlace(hit.surface(), hit.span(), candidates, readAs);
        return new ResolvedPlace(hit, shared.orElse(null), ranking, caveat);
    }

    private Optional<GazetteerEntry> findShared(GazetteerEntry a, GazetteerEntry b) {
        if (same(a.within().admin1(), b.within().admin1()))
            return gazetteer.findAdmin1Entry(a.within().admin1());
        return same(a.country(), b.country()) ? gazetteer.findCountryEntry(a.country()) : Optional.empty();
    }

    private static GazetteerEntry larger(RankedPlace best, RankedPlace next) {
        boolean city =
                best.entry().population() >= METROPOLIS && best.entry().kind().isSettlement();
        return !city && Containers.holds(next.entry(), best.entry()) ? next.entry() : best.entry();
    }

    private static boolean isNested(GazetteerEntry a, GazetteerEntry b) {
        return Containers.holds(a, b) || Containers.holds(b, a);
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }
}
