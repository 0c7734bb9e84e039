package org.tocsin.reader.gazetteer.importing;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.tocsin.core.measure.GeoPoint;

/**
 * A point inside a shape, and the circle around it that holds nine tenths of the shape's area.
 *
 * @param point the middle where that is inside
 * @param radiusKm of the circle
 */
record ShapeCircle(GeoPoint point, double radiusKm) {
    /** The area is sampled by a grid of so many points in each direction. */
    private static final int GRID = 24;

    private static final double HELD = 0.9;
    private static final double LEAST_KM = 1;

    static ShapeCircle of(MultiPolygon shape) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(shape);
        Coordinate middle = shape.getCentroid().getCoordinate();
        if (inside.locate(middle) == Location.EXTERIOR)
            middle = shape.getInteriorPoint().getCoordinate();
        GeoPoint point = new GeoPoint(middle.y, middle.x);
        double[] distances = distances(shape, inside, point);
        if (distances.length == 0) return new ShapeCircle(point, LEAST_KM);
        Arrays.sort(distances);
        return new ShapeCircle(point, Math.max(LEAST_KM, distances[(int) (HELD * (distances.length - 1))]));
    }

    private static double[] distances(MultiPolygon shape, IndexedPointInAreaLocator inside, GeoPoint point) {
        Envelope box = shape.getEnvelopeInternal();
        double[] found = new double[GRID * GRID];
        int count = 0;
        for (int i = 0; i < GRID; i++)
            for (int k = 0; k < GRID; k++) {
                double x = box.getMinX() + (i + 0.5) * box.getWidth() / GRID;
                double y = box.getMinY() + (k + 0.5) * box.getHeight() / GRID;
                if (inside.locate(new Coordinate(x, y)) != Location.EXTERIOR)
                    found[count++] = point.distanceKm(new GeoPoint(y, x));
            }
        return Arrays.copyOf(found, count);
    }
}
