package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.BorderStrip;

/**
 * The places of the world by name: countries with their demonyms, provinces, districts, towns, and the hand-written
 * supplement for the Tajik-Afghan border. Immutable, safe to share between threads. Loading reads the packed table from
 * the class path and parses nothing of it; rows become objects when a look-up finds them.
 */
public final class Gazetteer {
    /** "Border areas" in news reach about as far as the border districts do. */
    private static final double BORDER_HALF_WIDTH_KM = 30;

    private static final String GEONAMES = "geonames:";

    private static final Comparator<NameMatch> BEST_FIRST = Comparator.comparing(NameMatch::quality)
            .thenComparingLong(m -> -m.entry().population())
            .thenComparing(m -> m.entry().id());

    private final NameFold fold;
    private final PlaceTable table;
    private final Supplement supplement;
    private final Countries countries;
    private final Borders borders;
    private final NotPlaces notPlaces;
    private final List<FurtherPlaces> further;
    private final Map<String, GazetteerEntry> provinces = new ConcurrentHashMap<>();
    private final Map<String, Optional<BorderStrip>> strips = new ConcurrentHashMap<>();

    private Gazetteer(List<FurtherPlaces> further) {
        this.further = List.copyOf(further);
        fold = new NameFold();
        table = new PlaceTable(new PackedFile("places.bin.gz", "TOCSINP1"));
        supplement = new Supplement(fold, table);
        countries = new Countries(fold);
        borders = new Borders(new PackedFile("borders.bin.gz", "TOCSINB1"));
        notPlaces = new NotPlaces();
    }

    /** Loads the gazetteer that ships with this module. */
    public static Gazetteer load() {
        return load(List.of());
    }

    /** Loads the gazetteer that ships with this module; names are looked up in the further places too. */
    public static Gazetteer load(List<FurtherPlaces> further) {
        return new Gazetteer(further);
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

    /**
     * The names in a text that may be places, in the order of the text, never overlapping. A name is a run of one to
     * five words that begins with a capital; ordinary words and people are marked by their {@link NameHit#doubt}.
     */
    public List<NameHit> scan(String text) {
        return new NameScanner(this, text).scan();
    }

    /** Names that are known to stand at these spans, each with what it may mean; those without any candidate are left out. */
    public List<NameHit> scan(String text, List<Span> spans) {
        return new GivenNames(this, text).scan(spans);
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

    /** The country that holds the point. Near a border, within 4 km, it may be the neighbour in truth. */
    public Optional<String> findCountryAt(GeoPoint point) {
        return borders.findProvinceAt(point).map(Province::country);
    }

    /** The GeoNames code of the province that holds the point, as "TJ.02". */
    public Optional<String> findAdmin1At(GeoPoint point) {
        return borders.findProvinceAt(point).map(Province::admin1).filter(code -> !code.isEmpty());
    }

    /**
     * The land along the border that two countries share, {@value #BORDER_HALF_WIDTH_KM} km to each side; empty where
     * they share none.
     */
    public Optional<BorderStrip> findBorderStrip(String codeA, String codeB) {
        String pair = codeA.compareTo(codeB) < 0 ? codeA + codeB : codeB + codeA;
        return strips.computeIfAbsent(pair, p -> strip(p.substring(0, 2), p.substring(2)));
    }

    private Optional<BorderStrip> strip(String codeA, String codeB) {
        List<GeoPoint> line = BorderLine.join(borders.listShared(codeA, codeB));
        return line.size() < 2 ? Optional.empty() : Optional.of(new BorderStrip(line, BORDER_HALF_WIDTH_KM));
    }

    /** The place that a country is. */
    Optional<GazetteerEntry> findCountryEntry(@Nullable String code) {
        return findCountry(code)
                .flatMap(country -> listExact(country.name()).stream()
                        .map(NameMatch::entry)
                        .filter(e ->
                                e.kind() == PlaceKind.COUNTRY && country.code().equals(e.country()))
                        .findFirst());
    }

    /** The province of a GeoNames code. */
    Optional<GazetteerEntry> findAdmin1Entry(@Nullable String code) {
        if (provinces.isEmpty()) provinces.putAll(table.provinces());
        return code == null ? Optional.empty() : Optional.ofNullable(provinces.get(code));
    }

    /** Why a name of this key may be no place. */
    Doubt doubt(String key) {
        Doubt doubt = notPlaces.doubt(key);
        for (FurtherPlaces places : further) if (doubt == Doubt.NONE) doubt = places.doubt(key);
        return doubt;
    }

    /** The places that have exactly this name, best first. */
    List<NameMatch> listExact(String surface) {
        return listByKey(fold.key(surface));
    }

    /** The places that have a name which folds to this key, best first. */
    List<NameMatch> listByKey(String key) {
        if (key.isEmpty()) return List.of();
        List<NameMatch> places = listOneKey(key);
        Optional<String> other = ShortWords.findOther(key);
        return other.map(o -> joined(places, listOneKey(o))).orElse(places);
    }

    private List<NameMatch> listOneKey(String key) {
        return withFurther(merged(supplement.listByKey(key), table.listByKey(key)), places -> places.listByKey(key));
    }

    private static List<NameMatch> joined(List<NameMatch> some, List<NameMatch> others) {
        if (others.isEmpty()) return some;
        Set<String> ids = new HashSet<>();
        return Stream.concat(some.stream(), others.stream())
                .sorted(BEST_FIRST)
                .filter(m -> ids.add(m.entry().id()))
                .toList();
    }

    /** The shipped places that have a GeoNames id, by that id; reads through the whole table. */
    public Map<Integer, GazetteerEntry> mapByGeoNamesId() {
        Map<Integer, GazetteerEntry> byId = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            GazetteerEntry entry = supplement.today(table.entry(row));
            if (entry.id().startsWith(GEONAMES))
                byId.put(Integer.valueOf(entry.id().substring(GEONAMES.length())), entry);
        }
        return byId;
    }

    /** Whether a shipped place has a name which folds to this key. */
    public boolean hasKey(String key) {
        return !supplement.listByKey(key).isEmpty() || !table.listByKey(key).isEmpty();
    }

    /** The places whose consonants agree with the name's; empty for names of fewer than three consonants. */
    List<NameMatch> listBySound(String surface) {
        String skeleton = NameFold.skeleton(fold.key(surface));
        if (skeleton.length() < 3) return List.of();
        return withFurther(
                merged(supplement.listBySkeleton(skeleton), table.listBySkeleton(skeleton)),
                places -> places.listBySkeleton(skeleton));
    }

    private List<NameMatch> withFurther(List<NameMatch> shipped, Function<FurtherPlaces, List<NameMatch>> lookUp) {
        if (further.isEmpty()) return shipped;
        List<NameMatch> all = shipped;
        for (FurtherPlaces places : further) all = PlaceJoin.join(all, lookUp.apply(places));
        return all.stream().sorted(BEST_FIRST).toList();
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
