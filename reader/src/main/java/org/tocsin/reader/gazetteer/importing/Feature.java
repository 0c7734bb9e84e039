package org.tocsin.reader.gazetteer.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A feature of a GeoJSON file.
 *
 * @param number which of its file, from 1
 * @param properties texts, lists and maps; numbers as they are written, null as a blank
 * @param shape its polygons, where they were asked for and are there
 */
record Feature(long number, Map<String, Object> properties, Optional<MultiPolygon> shape) {
    /** A text; blank where there is none. */
    String text(String key) {
        Object value = properties.get(key);
        return value instanceof String text ? text.strip() : "";
    }

    OptionalDouble findNumber(String key) {
        String text = text(key);
        return Degrees.isNumber(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    List<?> list(String key) {
        return properties.get(key) instanceof List<?> list ? list : List.of();
    }

    Map<?, ?> map(String key) {
        return properties.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
