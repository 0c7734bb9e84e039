package org.tocsin.reader.gazetteer.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Within;

/**
 * A record of Who's On First, by its properties: wof:id, wof:name, wof:placetype, wof:country, lbl: and geom:latitude, names as
 * "name:eng_x_preferred", wof:concordances with the GeoNames id, wof:hierarchy, and whether it stands today
 * (https://whosonfirst.org/docs/properties/).
 */
final class WhosOnFirstRecord {
    private static final Pattern NAME = Pattern.compile("name:([a-z]{3})_x_([a-z]+)");
    private static final Map<String, PlaceKind> KINDS = Map.of(
            "region", PlaceKind.ADMIN1,
            "county", PlaceKind.ADMIN2,
            "localadmin", PlaceKind.VILLAGE,
            "locality", PlaceKind.VILLAGE,
            "borough", PlaceKind.QUARTER,
            "neighbourhood", PlaceKind.QUARTER,
            "macrohood", PlaceKind.QUARTER);

    private final Gazetteer shipped;

    WhosOnFirstRecord(Gazetteer shipped) {
        this.shipped = shipped;
    }

    /** Why a record is left out; blank where it is wanted. */
    String whyNot(Feature feature) {
        if (!KINDS.containsKey(feature.text("wof:placetype"))) return "places of other types";
        boolean replaced = !feature.list("wof:superseded_by").isEmpty();
        boolean gone = isDate(feature.text("edtf:deprecated")) || isDate(feature.text("edtf:cessation"));
        boolean current = !feature.text("mz:is_current").equals("0");
        return replaced || gone || !current ? "records that do not stand any more" : "";
    }

    /** Unknown dates are written "uuuu", open ones ".." or "open". */
    private static boolean isDate(String edtf) {
        return !edtf.isEmpty() && Character.isDigit(edtf.charAt(0));
    }

    /** @throws IllegalArgumentException where a property is wrong, with a message for people */
    NewPlace place(Feature feature) {
        String id = feature.text("wof:id");
        if (!id.matches("\\d{1,19}")) throw wrong("wof:id", id);
        String name = feature.text("wof:name");
        if (name.isEmpty()) throw wrong("wof:name", name);
        GeoPoint point = point(feature);
        long population = Math.max(0, (long) feature.findNumber("wof:population")
                .orElse(feature.findNumber("gn:population").orElse(0)));
        PlaceKind kind = kind(feature, population);
        String geonames = String.valueOf(feature.map("wof:concordances").get("gn:id"));
        GazetteerEntry entry = new GazetteerEntry(
                geonames.matches("[1-9]\\d{0,9}") ? "geonames:" + geonames : "wof:" + id,
                name,
                kind,
                within(feature, id, kind, point),
                population,
                0,
                point,
                radiusKm(feature, kind, population));
        return new NewPlace(entry, names(feature));
    }

    private static PlaceKind kind(Feature feature, long population) {
        PlaceKind kind = KINDS.getOrDefault(feature.text("wof:placetype"), PlaceKind.VILLAGE);
        return kind == PlaceKind.VILLAGE ? Circles.settlement(population) : kind;
    }

    /** The point for a label lies inside, the middle of the shape may not. */
    private static GeoPoint point(Feature feature) {
        OptionalDouble lat = feature.findNumber("lbl:latitude");
        OptionalDouble lon = feature.findNumber("lbl:longitude");
        if (lat.isPresent() && lon.isPresent()) return new GeoPoint(lat.getAsDouble(), lon.getAsDouble());
        return new GeoPoint(
                feature.findNumber("geom:latitude").orElseThrow(() -> wrong("geom:latitude", "")),
                feature.findNumber("geom:longitude").orElseThrow(() -> wrong("geom:longitude", "")));
    }

    /** The province by the point, since Who's On First has ids of its own; the district by its id there. */
    private Within within(Feature feature, String id, PlaceKind kind, GeoPoint point) {
        String country = feature.text("wof:country").toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")) throw wrong("wof:country", country);
        @Nullable
        String admin1 = shipped.findAdmin1At(point)
                .filter(code -> code.startsWith(country + "."))
                .orElse(null);
        if (kind == PlaceKind.ADMIN1) return new Within(country, admin1, null);
        String county = kind == PlaceKind.ADMIN2 ? id : county(feature);
        return new Within(country, admin1, county.isEmpty() ? null : "wof:" + county);
    }

    private static String county(Feature feature) {
        for (Object one : feature.list("wof:hierarchy"))
            if (one instanceof Map<?, ?> units
                    && units.get("county_id") instanceof String county
                    && county.matches("\\d{1,19}")) return county;
        return "";
    }

    /** Of a unit, from its box; four fifths of the way to the corners hold nearly all of it. */
    private static double radiusKm(Feature feature, PlaceKind kind, long population) {
        double usual = Circles.radiusKm(kind, population);
        String[] box = feature.text("geom:bbox").split(",", -1);
        if (!kind.isContainer() || box.length != 4) return usual;
        for (String side : box) if (!Degrees.isNumber(side)) return usual;
        GeoPoint southWest = new GeoPoint(Double.parseDouble(box[1]), Double.parseDouble(box[0]));
        GeoPoint northEast = new GeoPoint(Double.parseDouble(box[3]), Double.parseDouble(box[2]));
        double across = southWest.distanceKm(northEast);
        return across > 1 ? 0.4 * across : usual;
    }

    private static List<NewPlace.Name> names(Feature feature) {
        List<NewPlace.Name> names = new ArrayList<>();
        feature.properties().forEach((key, value) -> {
            Matcher matcher = NAME.matcher(key);
            if (!matcher.matches() || !(value instanceof List<?> list)) return;
            MatchQuality quality = quality(matcher.group(1), matcher.group(2));
            for (Object name : list)
                if (name instanceof String text) names.add(new NewPlace.Name(text.strip(), quality));
        });
        return names;
    }

    private static MatchQuality quality(String language, String how) {
        return switch (how) {
            case "preferred" -> language.equals("eng") ? MatchQuality.MAIN : MatchQuality.ALTERNATE;
            case "variant" -> MatchQuality.ALTERNATE;
            default -> MatchQuality.FOREIGN;
        };
    }

    private static IllegalArgumentException wrong(String property, String value) {
        return new IllegalArgumentException("The record has the " + property + " \""
                + (value.length() > 40 ? value.substring(0, 40) + "…" : value)
                + "\". Maybe it is no record of Who's On First.");
    }
}
