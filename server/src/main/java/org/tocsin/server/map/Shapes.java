package org.tocsin.server.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.mention.BorderStrip;
import org.tocsin.core.mention.Place;

/** The area of a place as a ring of longitudes and latitudes: its circle, or the strip around its line. */
final class Shapes {
    private static final double KM_PER_DEGREE = 111.195;
    private static final int CORNERS = 64;

    private Shapes() {}

    static List<double[]> of(Place place) {
        BorderStrip strip = place.strip();
        return strip == null
                ? circle(place.point(), place.radiusKm())
                : around(strip, place.point().lat());
    }

    /** A circle on the sphere; near the poles it is cut off. */
    static List<double[]> circle(GeoPoint centre, double radiusKm) {
        double angle = Math.toRadians(Math.max(radiusKm, 0.02) / KM_PER_DEGREE);
        double lat = Math.toRadians(centre.lat());
        List<double[]> ring = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double bearing = 2 * Math.PI * (i % CORNERS) / CORNERS;
            double y = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
            double x = Math.atan2(
                    Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(y));
            ring.add(new double[] {round(centre.lon() + Math.toDegrees(x)), round(Math.toDegrees(y))});
        }
        return ring;
    }

    /** The buffer of a line, on a plane that is true to scale at one latitude; a strip is narrow, so that will do. */
    private static List<double[]> around(BorderStrip strip, double latitude) {
        double shrink = Math.cos(Math.toRadians(latitude));
        Coordinate[] line = strip.line().stream()
                .map(p -> new Coordinate(p.lon() * shrink, p.lat()))
                .toArray(Coordinate[]::new);
        Geometry buffer = new GeometryFactory().createLineString(line).buffer(strip.halfWidthKm() / KM_PER_DEGREE, 6);
        Geometry outline = buffer.getGeometryN(0);
        Coordinate[] ring = outline instanceof org.locationtech.jts.geom.Polygon polygon
                ? polygon.getExteriorRing().getCoordinates()
                : outline.getCoordinates();
        return Stream.of(ring)
                .map(c -> new double[] {round(c.getX() / shrink), round(c.getY())})
                .toList();
    }

    private static double round(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
