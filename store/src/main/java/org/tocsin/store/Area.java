package org.tocsin.store;

import org.tocsin.core.measure.GeoPoint;

/** A piece of the map to look in. An incident lies in it where the middle of its place does. */
public sealed interface Area {
    /**
     * Between two latitudes and two longitudes, in degrees, edges included.
     *
     * @param west greater than {@code east} where the box crosses the 180th meridian
     */
    record Box(double south, double west, double north, double east) implements Area {
        /** Checks that the corners are on the Earth. */
        public Box {
            if (!(south >= -90 && south <= north && north <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180))
                throw new IllegalArgumentException("No such box: south " + south + ", west " + west + ", north " + north
                        + ", east " + east + ". Maybe south and north are swapped.");
        }
    }

    /** Within a distance of a point. */
    record Circle(GeoPoint centre, double radiusKm) implements Area {
        /** Checks that the circle has a radius. */
        public Circle {
            if (!(radiusKm > 0)) throw new IllegalArgumentException("A circle needs a radius in km, not " + radiusKm);
        }
    }
}
