package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.core.measure.GeoPoint;

/** Joins the pieces of a border to one line. */
final class BorderLine {
    /** Of a border in several parts, a part shorter than this share is an enclave or a cut corner. */
    private static final double LEAST_SHARE = 0.1;

    private BorderLine() {}

    /** The length of a line in kilometres. */
    static double lengthKm(List<GeoPoint> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) length += line.get(i - 1).distanceKm(line.get(i));
        return length;
    }

    /** One line through all large parts of the border; empty where there are no pieces. */
    static List<GeoPoint> join(List<List<GeoPoint>> pieces) {
        List<List<GeoPoint>> parts = new ArrayList<>();
        List<List<GeoPoint>> left = new ArrayList<>(pieces);
        while (!left.isEmpty()) parts.add(grow(left));
        double whole = parts.stream().mapToDouble(BorderLine::lengthKm).sum();
        parts.removeIf(part -> lengthKm(part) < LEAST_SHARE * whole);
        parts.sort(Comparator.comparingDouble(BorderLine::lengthKm).reversed());
        List<GeoPoint> line = new ArrayList<>();
        for (List<GeoPoint> part : parts) append(line, part);
        return line;
    }

    /** Takes a piece, and whatever continues it at either end. */
    private static List<GeoPoint> grow(List<List<GeoPoint>> left) {
        List<GeoPoint> line = new ArrayList<>(left.removeLast());
        for (int i = 0; i < left.size(); i++) {
            List<GeoPoint> piece = left.get(i);
            if (touches(line, piece)) {
                append(line, left.remove(i));
                i = -1; // the line has new ends: ask all pieces again
            }
        }
        return line;
    }

    private static boolean touches(List<GeoPoint> line, List<GeoPoint> piece) {
        GeoPoint head = line.getFirst();
        GeoPoint tail = line.getLast();
        return tail.equals(piece.getFirst())
                || tail.equals(piece.getLast())
                || head.equals(piece.getFirst())
                || head.equals(piece.getLast());
    }

    /** Adds the piece at the end and in the direction where the gap is least. */
    private static void append(List<GeoPoint> line, List<GeoPoint> piece) {
        if (line.isEmpty()) {
            line.addAll(piece);
            return;
        }
        double atTail = Math.min(gap(line.getLast(), piece.getFirst()), gap(line.getLast(), piece.getLast()));
        double atHead = Math.min(gap(line.getFirst(), piece.getFirst()), gap(line.getFirst(), piece.getLast()));
        if (atTail <= atHead) {
            boolean forward = gap(line.getLast(), piece.getFirst()) <= gap(line.getLast(), piece.getLast());
            line.addAll(forward ? piece : piece.reversed());
        } else {
            boolean forward = gap(line.getFirst(), piece.getLast()) <= gap(line.getFirst(), piece.getFirst());
            line.addAll(0, forward ? piece : piece.reversed());
        }
    }

    private static double gap(GeoPoint a, GeoPoint b) {
        return a.distanceKm(b);
    }
}
