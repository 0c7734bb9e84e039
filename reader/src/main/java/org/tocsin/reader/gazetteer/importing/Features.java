package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads the features of a GeoJSON file one by one: a single feature, a collection, or one feature after the other. */
final class Features {
    private static final int DEEPEST = 50;
    /** A record of a large city has some hundred names. */
    private static final int MOST_VALUES = 50_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .maxDocumentLength(Sizes.FILE_BYTES)
                    .build())
            .build();

    private final Input input;
    private final SourceLog log;
    private final boolean shapes;
    private long number;
    private int values;

    /** @param shapes whether polygons are wanted */
    Features(Input input, SourceLog log, boolean shapes) {
        this.input = input;
        this.log = log;
        this.shapes = shapes;
    }

    /** What is done with a feature; an IllegalArgumentException makes it a bad row. */
    interface Visitor {
        void visit(Feature feature) throws IOException;
    }

    void each(Visitor visitor) throws IOException {
        try (InputStream in = input.open();
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.START_OBJECT) object(parser, visitor);
        } catch (JacksonException e) {
            bad("It is no JSON, or too large: " + e.getOriginalMessage() + ". Maybe the file is cut off.");
        }
    }

    /** A feature, or a collection of them. */
    private void object(JsonParser parser, Visitor visitor) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        @Nullable Map<String, Object> properties = null;
        @Nullable ShapeParser shape = null;
        Optional<MultiPolygon> polygons = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("features") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) object(parser, visitor);
            } else if (key.equals("properties") && value == JsonToken.START_OBJECT) {
                values = 0;
                properties = map(parser);
            } else if (key.equals("geometry") && value == JsonToken.START_OBJECT && shapes) {
                shape = new ShapeParser(parser);
                polygons = geometry(parser, shape);
            } else parser.skipChildren();
        }
        if (properties == null) return; // A collection.
        number++;
        log.row(Math.max(0, parser.currentLocation().getByteOffset() - start));
        Optional<String> problem = shape == null ? Optional.empty() : shape.findProblem();
        if (problem.isPresent()) bad(problem.get());
        else visit(new Feature(number, properties, polygons), visitor);
    }

    private void visit(Feature feature, Visitor visitor) throws IOException {
        try {
            visitor.visit(feature);
        } catch (IllegalArgumentException e) {
            bad(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<MultiPolygon> geometry(JsonParser parser, ShapeParser shape) {
        Optional<MultiPolygon> polygons = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean coordinates = parser.currentName().equals("coordinates");
            if (parser.nextToken() == JsonToken.START_ARRAY && coordinates) polygons = shape.parse();
            else parser.skipChildren();
        }
        return polygons;
    }

    private Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (++values <= MOST_VALUES) map.put(key, value);
        }
        return map;
    }

    private List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (++values <= MOST_VALUES) list.add(value);
        }
        return list;
    }

    /** Numbers stay texts, as they are written; null is blank. */
    private Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> "";
            default -> String.valueOf(parser.getString());
        };
    }

    private void bad(String message) {
        log.bad(new BadRow(input.label(), Math.max(1, number), message));
    }
}
