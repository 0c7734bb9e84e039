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
}
