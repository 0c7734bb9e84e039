package org.tocsin.reader.gazetteer;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;

/**
 * A place that the gazetteer knows.
 *
 * @param id stable: "geonames:1220000", or "tocsin:istiqlol-post" for a row of the supplement
 * @param name the name to show
 * @param kind what it is
 * @param within the units that hold it, itself included where it is one
 * @param population people, 0 where unknown
 * @param seat 1 a country's capital, 2 a province's seat, 3 a district's, 4 a smaller unit's, 0 no seat
 * @param point its centre
 * @param radiusKm the circle around the centre that holds the truth nine times in ten
 */
public record GazetteerEntry(
        String id,
        String name,
        PlaceKind kind,
        Within within,
        long population,
        int seat,
        GeoPoint point,
        double radiusKm) {
    /** Whether people wrote it into the supplement, where no population is told. */
    boolean isByHand() {
        return id.startsWith("tocsin:");
    }

    /** ISO 3166-1 alpha-2 of its country, null for the sea and for what lies in several countries. */
    public @Nullable String country() {
        return within.country();
    }
}
