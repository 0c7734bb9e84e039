package org.tocsin.store;

import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;

/**
 * Degrees between which a place lies with all its uncertainty: two places that could be the same have boxes that meet, so an
 * index on boxes finds every neighbour (and some more, which {@link org.tocsin.core.incident.Neighbourhoods#touch} refuses).
 */
record Box(double south, double west, double north, double east) {
    private static final Box EARTH = new Box(-90, -180, 90, 180);

    /** Of a place that is not told: it meets no box. */
    static final Box NOWHERE = new Box(91, 181, -91, -181);

    /** Meets every box, also that of a place that is not told. */
    static final Box ANYWHERE = new Box(-1_000, -1_000, 1_000, 1_000);

    /** A little less than the 111.19 km of a sphere, so that boxes are rather too large. */
    private static final double KM_PER_DEGREE = 111;

    /** Where an account plays. */
    static Box of(Account account) {
        return account.happening()
                .findScene()
                .map(scene -> of(scene.place().value()))
                .orElse(NOWHERE);
    }

    /** A strip's distances are measured on a plane, so no box is surely large enough; strips are few. */
    static Box of(Place place) {
        return place.strip() != null ? EARTH : around(place.point(), place.radiusKm());
    }

    private static Box around(GeoPoint middle, double radiusKm) {
        double up = radiusKm / KM_PER_DEGREE;
        double south = middle.lat() - up;
        double north = middle.lat() + up;
        if (south <= -89 || north >= 89) return new Box(Math.max(south, -90), -180, Math.min(north, 90), 180);
        double sine = Math.sin(Math.toRadians(up)) / Math.cos(Math.toRadians(middle.lat()));
        double aside = up >= 90 || sine >= 1 ? 180 : Math.toDegrees(Math.asin(sine)) + 1e-6;
        double west = middle.lon() - aside;
        double east = middle.lon() + aside;
        return west < -180 || east > 180 ? new Box(south, -180, north, 180) : new Box(south, west, north, east);
    }
}
