package org.tocsin.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the configuration, as YAML gives it.
 *
 * @param name its key, for messages; empty for the whole
 */
record Section(String name, Map<?, ?> values) {
    /** Refuses keys that are not known, naming the nearest that is. */
    void allow(String... keys) {
        for (Object key : values.keySet()) {
            String text = String.valueOf(key);
            if (List.of(keys).contains(text)) continue;
            String maybe = Nearest.find(text, List.of(keys))
                    .map(n -> "Maybe you meant \"" + n + "\".")
                    .orElse("Maybe it is one of " + String.join(", ", keys) + ".");
            throw new ConfigurationException("Unknown key \"" + path(text) + "\". " + maybe);
        }
    }

    Section section(String key) {
        Object value = values.get(key);
        if (value == null) return new Section(path(key), Map.of());
        if (value instanceof Map<?, ?> map) return new Section(path(key), map);
        throw wrong(key, value, "indent its settings below it");
    }

    Optional<String> findText(String key) {
        Object value = values.get(key);
        if (value == null) return Optional.empty();
        if (value instanceof String text && !text.isBlank()) return Optional.of(text);
        throw wrong(key, value, "put a text there, in quotation marks");
    }

    Optional<Integer> findNumber(String key) {
        Object value = values.get(key);
        if (value == null) return Optional.empty();
        if (value instanceof Integer number) return Optional.of(number);
        throw wrong(key, value, "write a whole number");
    }

    List<String> listTexts(String key) {
        Object value = values.get(key);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw wrong(key, value, "write a list: [a, b]");
        List<String> texts = new ArrayList<>();
        for (Object one : list) texts.add(String.valueOf(one));
        return texts;
    }

    private ConfigurationException wrong(String key, @Nullable Object value, String maybe) {
        return new ConfigurationException("\"" + path(key) + "\" is \"" + value + "\". Maybe " + maybe + ".");
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
