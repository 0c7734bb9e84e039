package org.tocsin.exchange.out;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object in the making. Members that have no value are left out, never made up. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member, unless its value is null. */
    Json put(String name, @Nullable Object value) {
        if (value != null) members.put(name, value instanceof Json json ? json.members : value);
        return this;
    }

    /** Adds a span as [start, end]. */
    Json put(String name, @Nullable Span span) {
        return put(name, span == null ? null : (Object) pair(span));
    }

    Map<String, Object> members() {
        return members;
    }

    static int[] pair(Span span) {
        return new int[] {span.start(), span.end()};
    }

    /** The lower-case word of a constant. */
    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The English name of a country. */
    static @Nullable String countryName(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
