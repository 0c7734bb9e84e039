package org.tocsin.reader.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the likeliest candidate of a name, or what it shares with the others where it is not likely enough, or nothing. */
final class PlaceChoice {
    /** The spot that is taken must be at least this likely. */
    private static final double LIKELY = 0.5;
    /** So must a unit that is taken because nothing in it is. */
    private static final double LIKELY_UNIT = 0.8;
    /** A name of several words that means one spot so surely needs nothing else to speak for it. */
    private static final double SURE = 0.9;
    /** A district is taken for the town of its name if the town is not this many times as likely. */
    private static final double TOWN_LEAD = 1.65;
    /** A place that nothing else in the report speaks for must have this many people, or be a seat. */
    private static final long KNOWN_BY_ITSELF = 4_600;
    /** Candidates closer than this are one spot for us. */
    private static final double SAME_SPOT_KM = 15;

    private static final long METROPOLIS = 1_000_000;

    private final Gazetteer gazetteer;

    PlaceChoice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    ResolvedPlace choose(Name name) {
        List<Candidate> byLikelihood = name.candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> c.likelihood)
                        .reversed())
                .toList();
        if (byLikelihood.isEmpty()) return new ResolvedPlace(name.hit, null, List.of(), null);
        List<RankedPlace> ranking = byLikelihood.stream().map(RankedPlace::of).toList();
        Candidate best = byLikelihood.getFirst();
        if (isUnlikely(name, best, spot(best, byLikelihood))) return new ResolvedPlace(name.hit, null, ranking, null);
        if (spot(best, byLikelihood) >= LIKELY)
            return new ResolvedPlace(name.hit, town(best, byLikelihood), ranking, null);
        return ambiguous(name.hit, byLikelihood, ranking);
    }

    private static boolean isUnlikely(Name name, Candidate best, double spot) {
        boolean beside = best.get(Feature.BESIDE_COUNTRY) > 0.5
                || best.get(Feature.BESIDE_PROVINCE) > 0.5
                || best.get(Feature.BESIDE_DISTRICT) > 0.5;
        if (name.hit.doubt() == Doubt.PEOPLE) return false;
        if (name.hit.doubt() != Doubt.NONE) return !beside;
        boolean supported = beside
                || best.get(Feature.SENTENCE_NAMES_COUNTRY) > 0.5
                || best.get(Feature.REPORT_NAMES_PROVINCE) > 0.5
                || best.get(Feature.REPORT_NAMES_DISTRICT) > 0.5;
        if (best.match.quality() == MatchQuality.SKELETON) return !supported;
        boolean unmistakable = spot > SURE && name.hit.surface().contains(" ");
        return !supported && !unmistakable && isObscure(name, best);
    }

    private static boolean isObscure(Name name, Candidate best) {
        GazetteerEntry entry = best.entry;
        boolean helped = name.hit.role() == best.entry.kind()
                || best.get(Feature.BORDER_TALK) > 1
                || best.get(Feature.COUNT_IN_COUNTRY) > 0.5;
        boolean small = entry.kind().isSettlement() && entry.seat() == 0 && entry.population() < KNOWN_BY_ITSELF;
        boolean minor = entry.kind().compareTo(PlaceKind.POST) >= 0 && entry.kind() != PlaceKind.BORDER;
        return !helped && (small || minor);
    }

    /** How likely the name means the best candidate, or what is so near or so nested that we need not tell them apart. */
    private static double spot(Candidate best, List<Candidate> all) {
        return all.stream()
                .filter(c -> c == best
                        || isNested(best.entry, c.entry)
                        || best.entry.point().distanceKm(c.entry.point()) <= SAME_SPOT_KM)
                .mapToDouble(c -> c.likelihood)
                .sum();
    }

    private static boolean isNested(GazetteerEntry a, GazetteerEntry b) {
        boolean wide = a.kind() == PlaceKind.COUNTRY || b.kind() == PlaceKind.COUNTRY;
        return !wide && (Containers.holds(a, b) || Containers.holds(b, a));
    }

    private static GazetteerEntry town(Candidate best, List<Candidate> all) {
        boolean city =
                best.entry.population() >= METROPOLIS && best.entry.kind().isSettlement();
        if (city) return best.entry;
        return all.stream()
                .skip(1)
                .takeWhile(c -> c.likelihood * TOWN_LEAD > best.likelihood)
                .filter(c -> Containers.holds(c.entry, best.entry))
                .map(c -> c.entry)
                .findFirst()
                .orElse(best.entry);
    }

    private ResolvedPlace ambiguous(NameHit hit, List<Candidate> all, List<RankedPlace> ranking) {
        Optional<GazetteerEntry> shared = shared(all, e -> e.within().admin1())
                .flatMap(gazetteer::findAdmin1Entry)
                .or(() -> shared(all, GazetteerEntry::country).flatMap(gazetteer::findCountryEntry));
        List<GazetteerEntry> candidates = all.stream()
                .filter(c -> c.likelihood > 0.1 * all.getFirst().likelihood)
                .map(c -> c.entry)
                .toList();
        String readAs = shared.map(GazetteerEntry::name).orElse("");
        AmbiguousPlace caveat = new AmbiguousPlace(hit.surface(), hit.span(), candidates, readAs);
        return new ResolvedPlace(hit, shared.orElse(null), ranking, caveat);
    }

    /** The unit of the best candidate, if together with the others in it, it is likely enough. */
    private static Optional<String> shared(List<Candidate> all, Function<GazetteerEntry, @Nullable String> unit) {
        String first = unit.apply(all.getFirst().entry);
        if (first == null) return Optional.empty();
        double sum = all.stream()
                .filter(c -> first.equals(unit.apply(c.entry)))
                .mapToDouble(c -> c.likelihood)
                .sum();
        return sum >= LIKELY_UNIT ? Optional.of(first) : Optional.empty();
    }
}
