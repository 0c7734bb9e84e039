package org.tocsin.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.core.measure.Precision;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.RankedPlace;
import org.tocsin.reader.gazetteer.ResolvedPlace;

/**
 * The countries that a desk watches. A name that the text alone leaves open is taken to be in them, where it can mean one place
 * or district only there and nothing better known elsewhere: for a desk in Khorog, "Vanj" is Vanj.
 *
 * @param countries ISO 3166-1 alpha-2
 */
public record Region(Set<String> countries) {
    /** The border of Tajikistan and Afghanistan. */
    public static final Region FIRST = new Region(Set.of("TJ", "AF"));

    /** Copies the set. */
    public Region {
        countries = Set.copyOf(countries);
    }

    /** What an unresolved name means here. */
    Optional<GazetteerEntry> choose(ResolvedPlace unresolved) {
        if (unresolved.hit().doubt() != org.tocsin.reader.gazetteer.Doubt.NONE) return Optional.empty();
        List<RankedPlace> candidates = unresolved.ranking().stream()
                .filter(r -> r.match().quality() != MatchQuality.SKELETON
                        && r.match().quality() != MatchQuality.FOREIGN)
                .toList();
        if (candidates.isEmpty() || !isHere(candidates.getFirst().entry())) return Optional.empty();
        List<GazetteerEntry> here =
                candidates.stream().map(RankedPlace::entry).filter(this::isHere).toList();
        boolean oneProvince =
                here.stream().map(e -> e.within().admin1()).distinct().count() == 1;
        return oneProvince ? here.stream().min(Comparator.comparingInt(Region::coarseFirst)) : Optional.empty();
    }

    private boolean isHere(GazetteerEntry entry) {
        return countries.contains(Objects.requireNonNullElse(entry.country(), ""));
    }

    /** Where a district and its seat share a name, the district is the honest answer; above a province there is none. */
    private static int coarseFirst(GazetteerEntry entry) {
        if (entry.kind() == PlaceKind.ADMIN2) return 0;
        return entry.kind().precision() == Precision.VILLAGE ? 1 : 2;
    }

    @Override
    public String toString() {
        return String.join("+", new TreeSet<>(countries));
    }
}
