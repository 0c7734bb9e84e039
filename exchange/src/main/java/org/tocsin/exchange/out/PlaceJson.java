package org.tocsin.exchange.out;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Place;

/** A place as JSON: always with its precision and radius, never a bare point. */
final class PlaceJson {
    /** Ten metres; finer digits would promise what no report knows. */
    private static final double GRAIN = 1e4;

    private PlaceJson() {}

    static Json of(Place place) {
        return into(new Json(), place);
    }

    static Json into(Json json, Place place) {
        return json.put("name", place.name())
                .put("country", place.country())
                .put("country_name", Json.countryName(place.country()))
                .put("lat", round(place.point().lat(), GRAIN))
                .put("lon", round(place.point().lon(), GRAIN))
                .put("precision", Json.word(place.precision()))
                .put("radius_km", round(place.radiusKm(), 100))
                .put("strip_half_width_km", halfWidth(place));
    }

    private static @Nullable Double halfWidth(Place place) {
        return place.strip() == null ? null : round(place.strip().halfWidthKm(), 100);
    }

    private static double round(double value, double grain) {
        return Math.round(value * grain) / grain;
    }
}
