package org.tocsin.core.measure;

/** A point on the Earth in degrees, WGS 84. */
public record GeoPoint(double lat, double lon) {
    /** Mean radius R1 of the Earth after IUGG, in kilometres. A sphere is wrong by at most 0.6% in distance. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Checks the bounds of latitude and longitude. */
    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180))
            throw new IllegalArgumentException(
                    "No such point: lat " + lat + ", lon " + lon + ". Maybe latitude and longitude are swapped.");
    }

    /** Great-circle distance in kilometres (haversine). */
    public double distanceKm(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /**
     * Distance in kilometres to the straight piece between two points, on a plane that touches the Earth here; good to
     * 1% for pieces under 200 km.
     */
    public double distanceToSegmentKm(GeoPoint a, GeoPoint b) {
        double kmPerLon = Math.cos(Math.toRadians(lat));
        double ax = lonTo(a) * kmPerLon;
        double ay = a.lat - lat;
        double dx = a.lonTo(b) * kmPerLon;
        double dy = b.lat - a.lat;
        double length2 = dx * dx + dy * dy;
        double t = length2 == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1);
        return Math.toRadians(Math.hypot(ax + t * dx, ay + t * dy)) * EARTH_RADIUS_KM;
    }

    /** Degrees of longitude from here to there, east positive, the short way round: -180 to 180. */
    public double lonTo(GeoPoint other) {
        double degrees = other.lon - lon;
        if (degrees > 180) return degrees - 360;
        return degrees < -180 ? degrees + 360 : degrees;
    }

    private static double square(double x) {
        return x * x;
    }
}
