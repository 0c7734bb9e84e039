package org.tocsin.reader.gazetteer.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.tocsin.core.measure.GeoPoint;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the coordinates of a GeoJSON geometry; how deep they are nested says what they are. */
final class ShapeParser {
    /** The finest boundary of a country has about a million corners. */
    private static final int MOST_CORNERS = 3_000_000;
    /** A corner nearer than this to the last one says nothing new: about 30 metres. */
    private static final double NEAR = 0.0003;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final JsonParser parser;
    private final List<Polygon> polygons = new ArrayList<>();
    private final List<LinearRing> rings = new ArrayList<>();
    private final List<Coordinate> corners = new ArrayList<>();
    private final double[] position = new double[2];
    private int seen;
    private @Nullable String problem;

    ShapeParser(JsonParser parser) {
        this.parser = parser;
    }

    /** The polygons of the array that the parser stands at; empty where there are none, as of a point. */
    Optional<MultiPolygon> parse() {
        close(array());
        if (polygons.isEmpty() || findProblem().isPresent()) return Optional.empty();
        return Optional.of(FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    /** What was wrong with it, for people. The parser reads to the end of the array all the same. */
    Optional<String> findProblem() {
        if (seen > MOST_CORNERS)
            return Optional.of("The shape has more than " + MOST_CORNERS + " corners. Maybe take the simplified file.");
        return Optional.ofNullable(problem);
    }

    /** How deep it is: 0 a position, 1 a ring, 2 a polygon, 3 several. */
    private int array() {
        int numbers = 0;
        int depth = -1;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                depth = array();
                close(depth);
            } else if (token.isNumeric()) {
                if (numbers < 2) position[numbers] = parser.getDoubleValue();
                numbers++;
            } else {
                problem = "The shape has \"" + token + "\" where a number should be. Maybe it is no GeoJSON.";
                parser.skipChildren();
            }
        }
        return depth + 1;
    }

    private void close(int depth) {
        switch (depth) {
            case 0 -> corner();
            case 1 -> ring();
            case 2 -> polygon();
            default -> {}
        }
    }

    private void corner() {
        if (++seen > MOST_CORNERS) return;
        try {
            GeoPoint checked = new GeoPoint(position[1], position[0]);
            Coordinate next = new Coordinate(checked.lon(), checked.lat());
            if (corners.isEmpty() || corners.getLast().distance(next) > NEAR) corners.add(next);
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
        }
    }

    private void ring() {
        if (!corners.isEmpty() && !corners.getFirst().equals2D(corners.getLast()))
            corners.add(corners.getFirst().copy());
        if (corners.size() >= 4) rings.add(FACTORY.createLinearRing(corners.toArray(Coordinate[]::new)));
        else if (rings.isEmpty()) rings.add(FACTORY.createLinearRing());
        corners.clear();
    }

    private void polygon() {
        if (!rings.isEmpty() && !rings.getFirst().isEmpty()) {
            LinearRing[] holes =
                    rings.stream().skip(1).filter(r -> !r.isEmpty()).toArray(LinearRing[]::new);
            polygons.add(FACTORY.createPolygon(rings.getFirst(), holes));
        }
        rings.clear();
    }
}
