package org.tocsin.exchange.in;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.GeoPoint;
import tools.jackson.databind.JsonNode;

/**
 * Where a site lies and how far it reaches.
 *
 * @param middle the point, or the middle of the polygon's bounding box
 * @param radiusKm 0 for a point, else the distance from the middle to the farthest corner
 */
record SiteShape(GeoPoint middle, double radiusKm) {
    boolean isArea() {
        return radiusKm > 0;
    }

    static SiteShape of(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> new SiteShape(point(coordinates), 0);
            case "Polygon" -> around(corners(coordinates.path(0)));
            default ->
                throw new BadInputException("The geometry is " + geometry.path("type")
                        + ". Maybe draw the site as a Point or a Polygon; several parts are several sites.");
        };
    }

    private static List<GeoPoint> corners(JsonNode ring) {
        List<GeoPoint> corners = new ArrayList<>();
        for (JsonNode corner : ring) corners.add(point(corner));
        if (corners.size() < 4)
            throw new BadInputException("The polygon has " + corners.size()
                    + " points. Maybe it is not closed; a ring has at least four, the last like the first.");
        return corners;
    }

    private static SiteShape around(List<GeoPoint> corners) {
        double south = corners.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = corners.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = corners.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = corners.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        if (east - west > 180)
            throw new BadInputException("The polygon spans " + (east - west)
                    + " degrees of longitude. Maybe it crosses the 180th meridian; draw it as two sites.");
        GeoPoint middle = new GeoPoint((south + north) / 2, (west + east) / 2);
        return new SiteShape(
                middle, corners.stream().mapToDouble(middle::distanceKm).max().orElseThrow());
    }

    private static GeoPoint point(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber())
            throw new BadInputException(
                    "The position is " + position + ". Maybe write it as [longitude, latitude] in degrees.");
        return new GeoPoint(position.get(1).doubleValue(), position.get(0).doubleValue());
    }
}
