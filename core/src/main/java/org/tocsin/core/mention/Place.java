package org.tocsin.core.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;

/**
 * A place on the map with honest precision: never a bare point.
 *
 * @param name as the report has it; equal points are the same place, whatever they are called
 * @param country ISO 3166-1 alpha-2, null for the sea and for strips that lie on both sides
 * @param admin1 GeoNames code of the province ("TJ.02"), null where it is not known
 * @param point the centre
 * @param precision how precisely it is known
 * @param radiusKm the circle around the point that holds the truth nine times in ten
 * @param strip the shape, where the place is the land along a border
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        GeoPoint point,
        Precision precision,
        double radiusKm,
        @Nullable BorderStrip strip) {
    /** Checks that the place has a name, a circle, and a strip exactly where its class says so. */
    public Place {
        if (name.isBlank()) throw new IllegalArgumentException("A place needs a name");
        if (!(radiusKm > 0)) throw new IllegalArgumentException(name + " needs a radius in km, not " + radiusKm);
        if (country != null && !country.matches("[A-Z]{2}"))
            throw new IllegalArgumentException(name + ": \"" + country + "\" is no ISO 3166-1 alpha-2 code");
        if ((precision == Precision.BORDER_STRIP) != (strip != null))
            throw new IllegalArgumentException(name + ": a border strip has a line, and nothing else has one");
    }

    /** A place that is a circle. */
    public static Place of(
            String name,
            @Nullable String country,
            @Nullable String admin1,
            GeoPoint point,
            Precision precision,
            double radiusKm) {
        return new Place(name, country, admin1, point, precision, radiusKm, null);
    }

    public Optional<String> findCountry() {
        return Optional.ofNullable(country);
    }

    /** Distance in kilometres from a point to the centre, or to the line of a strip. */
    public double distanceKm(GeoPoint other) {
        return strip != null ? strip.distanceToLineKm(other) : point.distanceKm(other);
    }

    /** How far the truth may lie from what {@link #distanceKm} measures to. */
    public double uncertaintyKm() {
        return strip != null ? strip.halfWidthKm() : radiusKm;
    }

    /**
     * Whether both could be the same spot: not in different countries or provinces, and their circles meet. All of a country is in it,
     * also what lies beyond the circle that holds most of it.
     */
    public boolean couldBe(Place other) {
        if (differ(country, other.country) || differ(admin1, other.admin1)) return false;
        if (isAllOf(other) || other.isAllOf(this)) return true;
        if (strip != null && other.strip != null) return strip.meets(other.strip);
        double gap = strip != null ? distanceKm(other.point) : other.distanceKm(point);
        // Neighbouring districts have circles that meet, but a report that names one does not mean the other.
        boolean districts = precision == Precision.DISTRICT && other.precision == Precision.DISTRICT;
        double reach = districts ? Math.max(radiusKm, other.radiusKm) : uncertaintyKm() + other.uncertaintyKm();
        return gap <= reach;
    }

    private boolean isAllOf(Place other) {
        return precision == Precision.COUNTRY && country != null && country.equals(other.country);
    }

    private static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }
}
