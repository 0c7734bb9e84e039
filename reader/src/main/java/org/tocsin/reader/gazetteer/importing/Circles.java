package org.tocsin.reader.gazetteer.importing;

import org.tocsin.reader.gazetteer.PlaceKind;

/** The circles that should hold the truth nine times in ten, where a source knows only points and people. */
final class Circles {
    /** Until towns or a shape say better. */
    private static final double PROVINCE_KM = 150;

    private static final double DISTRICT_KM = 30;
    private static final double FACILITY_KM = 6;

    private Circles() {}

    /**
     * A town's built-up area grows with the root of its people; 5 km for a village, since many were read off old maps. The
     * same rule as in the build of the shipped gazetteer.
     */
    static double radiusKm(PlaceKind kind, long population) {
        return switch (kind) {
            case COUNTRY, ADMIN1 -> PROVINCE_KM;
            case ADMIN2 -> DISTRICT_KM;
            case CITY, TOWN, VILLAGE, QUARTER -> {
                double least = kind == PlaceKind.VILLAGE ? 5 : 6;
                yield Math.max(least, Math.min(30, 4 + 8 * Math.sqrt(population / 1e6)));
            }
            default -> FACILITY_KM;
        };
    }

    /** What a settlement of so many people is. */
    static PlaceKind settlement(long population) {
        if (population >= 100_000) return PlaceKind.CITY;
        return population >= 5_000 ? PlaceKind.TOWN : PlaceKind.VILLAGE;
    }
}
