package org.tocsin.reader.gazetteer.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Within;

/**
 * The unit of a row of P-codes. Most tables give no points. Then the unit is the shipped one of that name in that province; a
 * district that is unknown there gets the circle of its province, and a province that is unknown cannot be placed.
 */
final class PcodeUnits {
    /** A circle of the unit's area, half as wide again, since no unit is a circle. */
    private static final double WIDER = 1.5;

    private final Gazetteer shipped;

    PcodeUnits(Gazetteer shipped) {
        this.shipped = shipped;
    }

    /** @throws IllegalArgumentException where the row is wrong or cannot be placed, with a message for people */
    NewPlace place(PcodeColumns columns, List<String> cells) {
        int level = columns.level();
        String pcode = columns.pcode(cells, level);
        String name = columns.name(cells, level);
        if (!pcode.matches("[A-Za-z0-9._-]{2,40}") || name.isEmpty())
            throw new IllegalArgumentException("The unit has the P-code \"" + pcode + "\" and the name \"" + name
                    + "\". Maybe the row is a total or a note.");
        String country = country(columns, cells, pcode);
        PlaceKind kind = level == 1 ? PlaceKind.ADMIN1 : level < 4 ? PlaceKind.ADMIN2 : PlaceKind.VILLAGE;
        Optional<GazetteerEntry> province =
                findShipped(columns.name(cells, 1), e -> e.kind() == PlaceKind.ADMIN1 && country.equals(e.country()));
        Optional<GeoPoint> point = findPoint(columns, cells);
        List<NewPlace.Name> names = names(columns, cells, pcode);
        if (point.isPresent()) {
            Within within = within(country, kind, pcode, province, point.get());
            double radius = radiusKm(columns, cells, kind);
            return new NewPlace(
                    new GazetteerEntry("pcode:" + pcode, name, kind, within, 0, 0, point.get(), radius), names);
        }
        return new NewPlace(without(kind, country, pcode, name, province), names);
    }

    private GazetteerEntry without(
            PlaceKind kind, String country, String pcode, String name, Optional<GazetteerEntry> province) {
        if (province.isEmpty())
            throw new IllegalArgumentException("Neither the table nor the gazetteer knows where " + name + " (" + pcode
                    + ") is. Maybe import the boundaries of " + country + " instead.");
        GazetteerEntry around = province.get();
        if (kind == PlaceKind.ADMIN1) return around;
        String admin1 = around.within().admin1();
        return findShipped(
                        name,
                        e -> e.kind() == kind
                                && admin1 != null
                                && admin1.equals(e.within().admin1()))
                .orElseGet(() -> new GazetteerEntry(
                        "pcode:" + pcode,
                        name,
                        kind,
                        new Within(country, admin1, kind == PlaceKind.ADMIN2 ? "pcode:" + pcode : null),
                        0,
                        0,
                        around.point(),
                        around.radiusKm()));
    }

    private Optional<GazetteerEntry> findShipped(String name, Predicate<GazetteerEntry> wanted) {
        return shipped.listByName(name).stream().filter(wanted).findFirst();
    }

    private Within within(
            String country, PlaceKind kind, String pcode, Optional<GazetteerEntry> province, GeoPoint point) {
        @Nullable
        String admin1 = province.map(p -> p.within().admin1())
                .or(() -> shipped.findAdmin1At(point).filter(code -> code.startsWith(country + ".")))
                .orElse(null);
        return new Within(country, admin1, kind == PlaceKind.ADMIN2 ? "pcode:" + pcode : null);
    }

    private static String country(PcodeColumns columns, List<String> cells, String pcode) {
        String stated = columns.pcode(cells, 0);
        return CountryCodes.find(stated)
                .or(() -> CountryCodes.find(pcode.substring(0, Math.min(3, pcode.length()))))
                .or(() -> CountryCodes.find(pcode.substring(0, 2)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The P-code \"" + pcode + "\" names no country. Maybe the table lacks the column ADM0_PCODE."));
    }

    private static Optional<GeoPoint> findPoint(PcodeColumns columns, List<String> cells) {
        String lat = columns.value(cells, "center_lat", "latitude", "lat", "point_y", "y_coord");
        String lon = columns.value(cells, "center_lon", "longitude", "lon", "long", "point_x", "x_coord");
        if (!Degrees.isNumber(lat) || !Degrees.isNumber(lon)) return Optional.empty();
        return Optional.of(new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon)));
    }

    private static double radiusKm(PcodeColumns columns, List<String> cells, PlaceKind kind) {
        String area = columns.value(cells, "area_sqkm", "areasqkm", "area_km2");
        return Degrees.isNumber(area) && Double.parseDouble(area) > 0
                ? WIDER * Math.sqrt(Double.parseDouble(area) / Math.PI)
                : Circles.radiusKm(kind, 0);
    }

    private static List<NewPlace.Name> names(PcodeColumns columns, List<String> cells, String pcode) {
        List<NewPlace.Name> names = new ArrayList<>();
        columns.names(cells, columns.level()).forEach(n -> names.add(new NewPlace.Name(n, MatchQuality.ALTERNATE)));
        names.add(new NewPlace.Name(columns.name(cells, columns.level()), MatchQuality.MAIN));
        names.add(new NewPlace.Name(pcode, MatchQuality.ALTERNATE));
        return names;
    }
}
