package org.tocsin.reader.gazetteer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name alone, and the words beside it, say about its candidates. */
final class LocalFeatures {
    private static final Map<PlaceKind, Feature> KINDS = new EnumMap<>(PlaceKind.class);

    static {
        for (PlaceKind kind : PlaceKind.values()) KINDS.put(kind, Feature.valueOf(kind.name()));
    }

    /** The logarithm of the people of a district that was written by hand, without their number. */
    private static final double USUAL_UNIT = 4.5;

    private final NameFold fold;
    private final PlaceHints hints;
    private final Set<String> countries;

    LocalFeatures(NameFold fold, PlaceHints hints, Set<String> countries) {
        this.fold = fold;
        this.hints = hints;
        this.countries = countries;
    }

    void fill(Name name) {
        Namesakes namesakes = new Namesakes(name);
        String light = fold.light(name.hit.surface());
        for (Candidate c : name.candidates) {
            kind(c);
            fit(c, name, light);
            namesakes.compare(c, name.hit.role());
            String country = c.entry.country();
            c.set(Feature.HOME_COUNTRY, country != null && country.equals(hints.homeCountry()));
            c.set(Feature.EXPECTED_COUNTRY, country != null && hints.countries().contains(country));
            c.set(Feature.COUNTRY_NOT_NAMED, country != null && !countries.isEmpty() && !countries.contains(country));
        }
    }

    private static void kind(Candidate c) {
        GazetteerEntry entry = c.entry;
        c.set(KINDS.getOrDefault(entry.kind(), Feature.TOWN), 1);
        boolean town = entry.kind().isSettlement();
        if (town) c.set(Feature.PEOPLE, logPeople(entry));
        c.set(Feature.UNKNOWN_PEOPLE, town && entry.population() == 0);
        if (entry.kind() == PlaceKind.ADMIN1 || entry.kind() == PlaceKind.ADMIN2)
            c.set(Feature.PEOPLE_OF_UNIT, entry.isByHand() ? USUAL_UNIT : logPeople(entry));
        if (entry.kind() == PlaceKind.REGION || entry.kind() == PlaceKind.WATER)
            c.set(Feature.SIZE_OF_REGION, Math.log10(entry.radiusKm()));
        c.set(Feature.CAPITAL, entry.seat() == 1);
        c.set(Feature.SEAT_OF_PROVINCE, entry.seat() == 2);
        c.set(Feature.SEAT_OF_DISTRICT, entry.seat() == 3);
    }

    private void fit(Candidate c, Name name, String light) {
        c.set(Feature.ALTERNATE_NAME, c.match.quality() == MatchQuality.ALTERNATE);
        c.set(Feature.FOREIGN_NAME, c.match.quality() == MatchQuality.FOREIGN);
        c.set(Feature.NAME_BY_SOUND, c.match.quality() == MatchQuality.SKELETON);
        c.set(Feature.AS_WRITTEN, light.equals(fold.light(c.entry.name())));
        boolean capitals = name.hit.surface().chars().noneMatch(Character::isLowerCase);
        c.set(
                Feature.SEVERAL_CAPITALS_SHORT_FORM,
                capitals && name.hit.surface().length() < 6 && c.entry.kind().isSettlement());
    }

    static double logPeople(GazetteerEntry entry) {
        return Math.log10(1.0 + entry.population());
    }

    /** What the candidates of one name say about each other. */
    private static final class Namesakes {
        private final Name name;
        private final boolean country;
        private final boolean province;
        private final boolean district;
        private final double most;

        Namesakes(Name name) {
            this.name = name;
            country = has(PlaceKind.COUNTRY);
            province = has(PlaceKind.ADMIN1);
            district = has(PlaceKind.ADMIN2);
            most = name.candidates.stream()
                    .filter(c -> c.entry.kind().isSettlement())
                    .mapToDouble(c -> logPeople(c.entry))
                    .max()
                    .orElse(0);
        }

        private boolean has(PlaceKind kind) {
            return name.candidates.stream()
                    .anyMatch(c -> c.entry.kind() == kind && c.match.quality().compareTo(MatchQuality.FOREIGN) < 0);
        }

        void compare(Candidate c, @Nullable PlaceKind role) {
            PlaceKind kind = c.entry.kind();
            boolean town = kind.isSettlement();
            double people = logPeople(c.entry);
            c.set(Feature.LARGEST, town && people > 0 && people >= most);
            if (town) c.set(Feature.BEHIND_LARGEST, most - people);
            c.set(Feature.TOWN_CALLED_LIKE_COUNTRY, town && country);
            c.set(Feature.UNIT_CALLED_LIKE_COUNTRY, country && (kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2));
            c.set(Feature.CALLED_LIKE_PROVINCE, province && kind != PlaceKind.ADMIN1 && kind != PlaceKind.COUNTRY);
            c.set(Feature.TOWN_CALLED_LIKE_DISTRICT, town && district);
            c.set(Feature.SEAT_OF_NAMESAKE, town && isHeldByNamesake(c));
            c.set(Feature.DISTRICT_WITHOUT_THE_WORD, kind == PlaceKind.ADMIN2 && role == null);
        }

        private boolean isHeldByNamesake(Candidate inner) {
            return name.candidates.stream().anyMatch(outer -> Containers.holds(outer.entry, inner.entry));
        }
    }
}
