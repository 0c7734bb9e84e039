package org.tocsin.reader.gazetteer.importing;

import java.util.Optional;
import java.util.Set;
import org.tocsin.reader.gazetteer.PlaceKind;

/**
 * What a feature code of GeoNames is to us (https://www.geonames.org/export/codes.html). Units, settlements, posts and a few
 * works are taken. Streams, hills, farms, schools and shops are not: news names few of them, and they bear the names of
 * everything else. What was given up or was long ago is not either.
 */
final class GeoNamesClass {
    private static final Set<String> POSTS = Set.of("PSTB", "PSTC", "PSTP", "MILB", "INSM", "AIRB", "GARR", "FT");
    private static final Set<String> WORKS =
            Set.of("AIRP", "DAM", "MN", "MNAU", "MNC", "MNCU", "MNFE", "MNN", "PS", "PSH", "OILR", "OILF", "TNLRD");
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private GeoNamesClass() {}

    /** Its kind; empty where it is left out. */
    static Optional<PlaceKind> findKind(String featureClass, String code, long population) {
        return switch (featureClass) {
            case "A" -> findUnit(code);
            case "P" -> GONE.contains(code) ? Optional.empty() : Optional.of(settlement(code, population));
            case "S", "R" ->
                POSTS.contains(code)
                        ? Optional.of(PlaceKind.POST)
                        : Optional.of(PlaceKind.FACILITY).filter(kind -> WORKS.contains(code));
            default -> Optional.empty();
        };
    }

    /** Countries are left out: those that ship have names in all languages, and borders. */
    private static Optional<PlaceKind> findUnit(String code) {
        return switch (code) {
            case "ADM1" -> Optional.of(PlaceKind.ADMIN1);
            case "ADM2", "ADM3" -> Optional.of(PlaceKind.ADMIN2);
            case "ADM4", "ADM5" -> Optional.of(PlaceKind.VILLAGE);
            default -> Optional.empty();
        };
    }

    private static PlaceKind settlement(String code, long population) {
        return switch (code) {
            case "PPLX" -> PlaceKind.QUARTER;
            case "PPLC", "PPLA", "PPLG" -> PlaceKind.CITY;
            case "PPLA2" -> population >= 100_000 ? PlaceKind.CITY : PlaceKind.TOWN;
            default -> Circles.settlement(population);
        };
    }

    /** 1 a country's capital to 4 the seat of a small unit; 0 none. */
    static int seat(String code) {
        return switch (code) {
            case "PPLC" -> 1;
            case "PPLA", "PPLG" -> 2;
            case "PPLA2" -> 3;
            case "PPLA3", "PPLA4", "PPLA5" -> 4;
            default -> 0;
        };
    }
}
