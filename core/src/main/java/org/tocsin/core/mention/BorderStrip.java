package org.tocsin.core.mention;

import java.util.List;
import org.tocsin.core.measure.GeoPoint;

/**
 * The land along a border, or one side of it.
 *
 * @param line the border, as a chain of points
 * @param halfWidthKm how far from the line the strip reaches
 */
public record BorderStrip(List<GeoPoint> line, double halfWidthKm) {
    /** Checks that there is a line and that it has a width. */
    public BorderStrip {
        line = List.copyOf(line);
        if (line.size() < 2) throw new IllegalArgumentException("A border strip needs at least two points");
        if (!(halfWidthKm > 0)) throw new IllegalArgumentException("A border strip needs a width, not " + halfWidthKm);
    }

    /** Distance in kilometres to the line itself. */
    public double distanceToLineKm(GeoPoint point) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++)
            least = Math.min(least, point.distanceToSegmentKm(line.get(i - 1), line.get(i)));
        return least;
    }

    public boolean contains(GeoPoint point) {
        return distanceToLineKm(point) <= halfWidthKm;
    }

    /** Whether both have some land in common. */
    public boolean meets(BorderStrip other) {
        double reachKm = halfWidthKm + other.halfWidthKm;
        return line.stream().anyMatch(p -> other.distanceToLineKm(p) <= reachKm)
                || other.line.stream().anyMatch(p -> distanceToLineKm(p) <= reachKm)
                || crosses(other);
    }

    /** Lines that cross in the middle of long pieces may have all their points far apart. */
    private boolean crosses(BorderStrip other) {
        for (int i = 1; i < line.size(); i++)
            for (int j = 1; j < other.line.size(); j++)
                if (cross(line.get(i - 1), line.get(i), other.line.get(j - 1), other.line.get(j))) return true;
        return false;
    }

    /** On a plane of degrees around the first point: crossing does not depend on the scale of its axes. */
    private static boolean cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) {
        double abLon = a.lonTo(b);
        double abLat = b.lat() - a.lat();
        double acLon = a.lonTo(c);
        double acLat = c.lat() - a.lat();
        double cdLon = c.lonTo(d);
        double cdLat = d.lat() - c.lat();
        double turn = abLon * cdLat - abLat * cdLon;
        double onFirst = (acLon * cdLat - acLat * cdLon) / turn;
        double onSecond = (acLon * abLat - acLat * abLon) / turn;
        return onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1;
    }
}
