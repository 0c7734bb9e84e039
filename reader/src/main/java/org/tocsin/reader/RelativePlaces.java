package org.tocsin.reader;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

/**
 * Places told by their way from another: "50 km south of Khorog" is a circle there and not in Khorog; "30 km from Khorog" is a
 * wide circle around it. News rounds distances and says south for south-west, so the circle grows with the distance.
 */
final class RelativePlaces {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "ten", 10, "fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
            "eighty", 80);

    private static final String WORDS = "\\b(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)";

    private static final Pattern WAY = Pattern.compile(
            "(?<![\\d.,])(?<distance>\\d{1,3}(?:\\.\\d)?|" + WORDS
                    + ")[\\s-]?(?<unit>km|kms|kilomet(?:re|er)s?|miles?)\\s+"
                    + "(?:to the\\s+|away\\s+|up the road\\s+)?(?:(?<direction>(?:north|south)(?:[\\s-]?(?:east|west))?|east|west)(?:ern)?\\s+)?"
                    + "(?:of|from)\\s+(?:the\\s+(?:[\\p{L}-]+\\s+){0,3}(?:of\\s+)?)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> BEARINGS = Map.of(
            "north",
            0,
            "northeast",
            45,
            "east",
            90,
            "southeast",
            135,
            "south",
            180,
            "southwest",
            225,
            "west",
            270,
            "northwest",
            315);

    private static final int LONGEST = 70;
    private static final double KM_PER_MILE = 1.609;
    private static final double KM_PER_DEGREE = 111.2;
    /** Half of an eighth of the compass is 0.41 of the distance to either side. */
    private static final double SPREAD = 0.4;
    /** Farther out, the circle is too wide to speak of a district. */
    private static final double LOCAL_KM = 100;

    private RelativePlaces() {}

    /** The place that the words before the name speak of; the place itself where they tell no way. */
    static Place of(String text, int nameStart, Place place) {
        Matcher way = WAY.matcher(text.substring(Math.max(0, nameStart - LONGEST), nameStart));
        if (!place.precision().isLocal() || !way.find()) return place;
        double km = distance(way.group("distance").toLowerCase(Locale.ROOT));
        if (way.group("unit").toLowerCase(Locale.ROOT).startsWith("mi")) km *= KM_PER_MILE;
        if (km == 0) return place;
        String direction = way.group("direction");
        GeoPoint point = direction == null ? place.point() : moved(place.point(), km, bearing(direction));
        double radius = place.radiusKm() + (direction == null ? km : SPREAD * km);
        String name = way.group().strip().replaceAll("\\s+", " ") + " " + place.name();
        Precision precision = radius <= LOCAL_KM ? Precision.DISTRICT : Precision.AREA;
        return Place.of(name, place.country(), null, point, precision, radius);
    }

    private static double distance(String said) {
        Integer word = NUMBERS.get(said);
        return word != null ? word : Double.parseDouble(said);
    }

    private static int bearing(String direction) {
        return BEARINGS.getOrDefault(direction.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""), 0);
    }

    private static GeoPoint moved(GeoPoint from, double km, int bearing) {
        double angle = Math.toRadians(bearing);
        double lat = Math.clamp(from.lat() + km * Math.cos(angle) / KM_PER_DEGREE, -89.0, 89.0);
        double lon = from.lon() + km * Math.sin(angle) / (KM_PER_DEGREE * Math.cos(Math.toRadians(from.lat())));
        return new GeoPoint(lat, Math.clamp(lon, -180.0, 180.0));
    }
}
