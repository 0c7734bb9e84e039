package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name: countries with their demonyms, provinces, districts, towns, and the hand-written
 * supplement for the Tajik-Afghan border. Immutable, safe to share between threads. Loading reads the packed table from
 * the class path and parses nothing of it; rows become objects when a look-up finds them.
 */
public final class Gazetteer {
    private static final Comparator<NameMatch> BEST_FIRST = Comparator.comparing(NameMatch::quality)
            .thenComparingLong(m -> -m.entry().population())
            .thenComparing(m -> m.entry().id());

    private final NameFold fold;
    private final PlaceTable table;
    private final Supplement supplement;
    private final Countries countries;

    private Gazetteer() {
        fold = new NameFold();
        table = new PlaceTable(new PackedFile("places.bin.gz", "TOCSINP1"));
        supplement = new Supplement(fold, table);
        countries = new Countries(fold);
    }

    /** Loads the gazetteer that ships with this module. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /**
     * The places with this name, whole and never a part of it, best first. Spelling is folded: case, marks, apostrophes,
     * hyphens, kh and x, q and k, the izafat, and words such as "district" beside the name. Where nothing fits, the
     * places whose consonants agree.
     */
    public List<GazetteerEntry> listByName(String surface) {
        return listMatches(surface).stream().map(NameMatch::entry).toList();
    }

    /** As {@link #listByName}, with how well each name fits. */
    public List<NameMatch> listMatches(String surface) {
        List<NameMatch> exact = listExact(surface);
        return exact.isEmpty() ? listBySound(surface) : exact;
    }

    /** The country of this name in any of the larger languages, or of this abbreviation. */
    public Optional<CountryInfo> findCountryByName(String name) {
        return listExact(name).stream()
                .filter(m -> m.entry().kind() == PlaceKind.COUNTRY)
                .findFirst()
                .flatMap(m -> findCountry(m.entry().country()));
    }

    /** The country whose people or things an English word names: "Afghan", "Tajiks", "Dutch". */
    public Optional<CountryInfo> findCountryByDemonym(String word) {
        return countries.findByDemonym(fold.light(word));
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<CountryInfo> findCountry(@Nullable String code) {
        return code == null ? Optional.empty() : countries.findByCode(code);
    }

    /** The codes of the countries that share a land border with this one; empty for an unknown code. */
    public List<String> listNeighbours(String code) {
        return countries.findByCode(code).map(CountryInfo::neighbours).orElse(List.of());
    }

    /** The places that have exactly this name, best first. */
    List<NameMatch> listExact(String surface) {
        String key = fold.key(surface);
        return merged(supplement.listByKey(key), table.listByKey(key));
    }

    /** The places whose consonants agree with the name's; empty for names of fewer than three consonants. */
    List<NameMatch> listBySound(String surface) {
        String skeleton = NameFold.skeleton(fold.key(surface));
        if (skeleton.length() < 3) return List.of();
        return merged(supplement.listBySkeleton(skeleton), table.listBySkeleton(skeleton));
    }

    NameFold fold() {
        return fold;
    }

    PlaceTable table() {
        return table;
    }

    Supplement supplement() {
        return supplement;
    }

    /** Both lists; where the supplement replaces or repeats a packed place, its row and the better match stand. */
    private List<NameMatch> merged(List<NameMatch> byHand, List<NameMatch> packed) {
        List<NameMatch> all = new ArrayList<>(byHand);
        packed.forEach(m -> all.add(new NameMatch(supplement.today(m.entry()), m.quality())));
        all.sort(BEST_FIRST);
        Set<String> seen = new HashSet<>();
        all.removeIf(m -> !seen.add(m.entry().id()));
        return all;
    }
}
