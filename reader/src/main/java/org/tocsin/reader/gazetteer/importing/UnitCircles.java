package org.tocsin.reader.gazetteer.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.PlaceKind;

/** Widens the circles of provinces and districts until they hold the box of their towns. */
final class UnitCircles {
    /** Fewer towns say too little of how far a district reaches. */
    private static final int ENOUGH = 3;

    private static final double LEAST_KM = 12;

    private final Map<Integer, GazetteerEntry> units = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();

    private static final class Box {
        private double south = 90;
        private double west = 180;
        private double north = -90;
        private double east = -180;
        private int towns;
    }

    void note(int row, GazetteerEntry entry) {
        if (entry.kind() == PlaceKind.ADMIN1 || entry.kind() == PlaceKind.ADMIN2) units.put(row, entry);
        else if (entry.kind().isSettlement()) {
            widen(entry.within().admin1(), entry.point());
            widen(entry.within().admin2(), entry.point());
        }
    }

    private void widen(@Nullable String code, GeoPoint point) {
        if (code == null) return;
        Box box = boxes.computeIfAbsent(code, c -> new Box());
        box.south = Math.min(box.south, point.lat());
        box.north = Math.max(box.north, point.lat());
        box.west = Math.min(box.west, point.lon());
        box.east = Math.max(box.east, point.lon());
        box.towns++;
    }

    /** Sets the radii of the units that have enough towns. */
    void set(Packer packer) {
        units.forEach((row, unit) -> {
            String code = unit.kind() == PlaceKind.ADMIN1
                    ? unit.within().admin1()
                    : unit.within().admin2();
            Box box = boxes.get(code);
            if (box != null && box.towns >= ENOUGH) packer.setRadiusKm(row, Math.max(LEAST_KM, reachKm(unit, box)));
        });
    }

    private static double reachKm(GazetteerEntry unit, Box box) {
        double reach = 0;
        for (double lat : new double[] {box.south, box.north})
            for (double lon : new double[] {box.west, box.east})
                reach = Math.max(reach, unit.point().distanceKm(new GeoPoint(lat, lon)));
        return reach;
    }
}
