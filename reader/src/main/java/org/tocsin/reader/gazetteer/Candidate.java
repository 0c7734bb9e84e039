package org.tocsin.reader.gazetteer;

import org.tocsin.core.measure.GeoPoint;

/** A place that a name may mean, while a report is resolved: its features, its score, and how likely it is. */
final class Candidate {
    private static final double EARTH_KM = 6371;

    final NameMatch match;
    final GazetteerEntry entry;
    private final double x;
    private final double y;
    private final double z;

    double[] features = new double[Feature.values().length];
    double score;
    double likelihood;

    Candidate(NameMatch match) {
        this.match = match;
        entry = match.entry();
        GeoPoint point = entry.point();
        double lat = Math.toRadians(point.lat());
        double lon = Math.toRadians(point.lon());
        x = Math.cos(lat) * Math.cos(lon);
        y = Math.cos(lat) * Math.sin(lon);
        z = Math.sin(lat);
    }

    /** Kilometres through the Earth: as good as those over it for what is near, and quick. */
    double distanceKm(Candidate other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return EARTH_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    void set(Feature feature, double value) {
        features[feature.index()] = value;
    }

    void set(Feature feature, boolean value) {
        features[feature.index()] = value ? 1 : 0;
    }

    double get(Feature feature) {
        return features[feature.index()];
    }
}
