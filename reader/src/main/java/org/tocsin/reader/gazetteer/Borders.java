package org.tocsin.reader.gazetteer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.tocsin.core.measure.GeoPoint;

/**
 * The provinces of the world as pieces of border that neighbours share (Natural Earth 1:10m, simplified). A shape is made
 * when a point first falls into its box. Natural Earth's own error along a border is 0.6 km in the median and reaches
 * 3.6 km, so what lies within 4 km of a border may lie on its other side.
 */
final class Borders {
    private static final int GRID = 1000;
    /** Towns on simplified coasts stand up to this far outside, in grid steps. */
    private static final int COAST = 60;

    private static final int NOBODY = 0xFFFF;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final PackedBlobs arcs;
    private final ByteBuffer owners;
    private final PackedStrings countries;
    private final PackedStrings admin1s;
    private final ByteBuffer boxes;
    private final PackedBlobs polygons;
    private final AtomicReferenceArray<@Nullable Shape> shapes;

    /** A province's outline, and the index that answers whether a point is inside. */
    private record Shape(Geometry outline, IndexedPointInAreaLocator locator) {}

    Borders(PackedFile file) {
        arcs = new PackedBlobs(file.part(0));
        owners = file.part(1);
        countries = new PackedStrings(file.part(2));
        admin1s = new PackedStrings(file.part(3));
        boxes = file.part(4);
        polygons = new PackedBlobs(file.part(5));
        shapes = new AtomicReferenceArray<>(countries.size());
    }

    /** The province that holds the point; off a simplified coast, the nearest one. */
    Optional<Province> findProvinceAt(GeoPoint point) {
        Coordinate at = new Coordinate(point.lon(), point.lat());
        double nearest = COAST / (double) GRID;
        int best = -1;
        for (int unit : unitsAround(point)) {
            Shape shape = shape(unit);
            if (shape.locator().locate(at) != Location.EXTERIOR) return Optional.of(province(unit));
            double distance = shape.outline().distance(FACTORY.createPoint(at));
            if (distance < nearest) {
                nearest = distance;
                best = unit;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(province(best));
    }

    /** The pieces of border that two countries share, in no order. */
    List<List<GeoPoint>> listShared(String countryA, String countryB) {
        List<List<GeoPoint>> shared = new ArrayList<>();
        for (int arc = 0; arc < arcs.size(); arc++) {
            int one = owners.getShort(4 * arc) & 0xFFFF;
            int two = owners.getShort(4 * arc + 2) & 0xFFFF;
            if (two != NOBODY && separates(one, two, countryA, countryB)) shared.add(points(arc));
        }
        return shared;
    }

    private boolean separates(int one, int two, String countryA, String countryB) {
        String first = countries.get(one);
        String second = countries.get(two);
        return (first.equals(countryA) && second.equals(countryB))
                || (first.equals(countryB) && second.equals(countryA));
    }

    private List<Integer> unitsAround(GeoPoint point) {
        int y = (int) Math.round(point.lat() * GRID);
        int x = (int) Math.round(point.lon() * GRID);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            int box = 16 * i;
            if (y >= boxes.getInt(box) - COAST
                    && x >= boxes.getInt(box + 4) - COAST
                    && y <= boxes.getInt(box + 8) + COAST
                    && x <= boxes.getInt(box + 12) + COAST) found.add(i);
        }
        return found;
    }

    private Province province(int unit) {
        return new Province(countries.get(unit), admin1s.get(unit));
    }

    private Shape shape(int unit) {
        Shape known = shapes.get(unit);
        if (known != null) return known;
        Geometry outline = outline(polygons.get(unit));
        Shape made = new Shape(outline, new IndexedPointInAreaLocator(outline));
        shapes.set(unit, made);
        return made;
    }

    private Geometry outline(ByteBuffer piece) {
        Polygon[] parts = new Polygon[PackedBlobs.varint(piece)];
        for (int p = 0; p < parts.length; p++) {
            LinearRing[] rings = new LinearRing[PackedBlobs.varint(piece)];
            for (int r = 0; r < rings.length; r++) rings[r] = ring(piece);
            parts[p] = FACTORY.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
        }
        return FACTORY.createMultiPolygon(parts);
    }

    private LinearRing ring(ByteBuffer piece) {
        CoordinateList corners = new CoordinateList();
        for (int left = PackedBlobs.varint(piece); left > 0; left--) {
            int ref = PackedBlobs.zigzag(piece);
            List<GeoPoint> line = points(ref >= 0 ? ref : ~ref);
            for (GeoPoint p : ref >= 0 ? line : line.reversed()) corners.add(new Coordinate(p.lon(), p.lat()), false);
        }
        corners.closeRing();
        return FACTORY.createLinearRing(corners.toCoordinateArray());
    }

    private List<GeoPoint> points(int arc) {
        ByteBuffer piece = arcs.get(arc);
        List<GeoPoint> line = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (piece.hasRemaining()) {
            x += PackedBlobs.zigzag(piece);
            y += PackedBlobs.zigzag(piece);
            line.add(new GeoPoint(y / (double) GRID, x / (double) GRID));
        }
        return line;
    }
}
