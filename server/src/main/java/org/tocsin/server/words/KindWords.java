package org.tocsin.server.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.core.mention.EventCategory;

/** The names of the kinds of event in addresses, style sheets and on the map: "battles". */
public final class KindWords {
    private KindWords() {}

    public static String key(EventCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventCategory> findByKey(String key) {
        return Stream.of(EventCategory.values()).filter(c -> key(c).equals(key)).findFirst();
    }
}
