package org.tocsin.reader.gazetteer;

import java.util.Map;
import java.util.Optional;

/** "Mt. Oliver" is "Mount Oliver", "St. Marys" is "Saint Marys": names whose first word news cuts short. */
final class ShortWords {
    private static final Map<String, String> OTHER =
            Map.of("mt", "mount", "mount", "mt", "st", "saint", "saint", "st", "ft", "fort", "fort", "ft");

    private ShortWords() {}

    /** The key with its first word in the other form, where it has one. */
    static Optional<String> findOther(String key) {
        int blank = key.indexOf(' ');
        if (blank < 0) return Optional.empty();
        return Optional.ofNullable(OTHER.get(key.substring(0, blank))).map(word -> word + key.substring(blank));
    }
}
