package org.tocsin.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The conditions of an incident query in SQL. Values are always bound, never written into it. */
final class IncidentConditions {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private IncidentConditions() {}

    static IncidentConditions of(IncidentQuery query) {
        IncidentConditions all = new IncidentConditions();
        if (query.from() != null)
            all.and("day_to >= :from", "from", query.from().toEpochDay());
        if (query.to() != null) all.and("day_from <= :to", "to", query.to().toEpochDay());
        all.events(query);
        all.text(query.text());
        if (query.area() != null) all.area(query.area());
        return all;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Query bindTo(Query query) {
        values.forEach(query::bind);
        return query;
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** Our own names of kinds: safe to write. */
    private void events(IncidentQuery query) {
        if (query.events().isEmpty()) return;
        conditions.add(query.events().stream()
                .map(e -> "'" + e.name() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "event IN (", ")")));
    }

    /** Each word as a quoted prefix, so that nothing that people type is read as a search operator. */
    private void text(String text) {
        String words = NO_WORD.splitAsStream(text)
                .filter(w -> !w.isEmpty())
                .map(w -> "\"" + w + "\"*")
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            if (!text.isBlank()) conditions.add("1 = 0");
            return;
        }
        and(
                "row IN (SELECT rowid FROM derived_incident_words WHERE derived_incident_words MATCH :words)",
                "words",
                words);
    }

    private void area(Area area) {
        switch (area) {
            case Area.Box box -> box(box);
            case Area.Circle circle -> circle(circle);
        }
    }

    private void box(Area.Box box) {
        and("lat >= :south", "south", box.south());
        and("lat <= :north", "north", box.north());
        values.put("east", box.east());
        and(
                box.west() <= box.east() ? "(lon >= :west AND lon <= :east)" : "(lon >= :west OR lon <= :east)",
                "west",
                box.west());
    }

    /** The haversine formula, compared before its arc sine. */
    private void circle(Area.Circle circle) {
        double halfAngle = Math.min(Math.PI / 2, circle.radiusKm() / (2 * EARTH_RADIUS_KM));
        values.put("lat", circle.centre().lat());
        values.put("lon", circle.centre().lon());
        and(
                "power(sin(radians(lat - :lat) / 2), 2) + cos(radians(:lat)) * cos(radians(lat))"
                        + " * power(sin(radians(lon - :lon) / 2), 2) <= :haversine",
                "haversine",
                Math.pow(Math.sin(halfAngle), 2));
    }
}
