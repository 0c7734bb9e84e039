package org.tocsin.reader.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of {@code not-places.txt}: words and people that share their name with some small place. */
final class NotPlaces {
    private final Map<String, Doubt> doubts = new HashMap<>();

    NotPlaces() {
        for (String line : Resource.lines("not-places.txt")) {
            int tab = line.indexOf('\t');
            Doubt doubt = Doubt.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            for (String key : line.substring(tab + 1).split("\\|", -1)) doubts.put(key, doubt);
        }
    }

    Doubt doubt(String key) {
        return doubts.getOrDefault(key, Doubt.NONE);
    }
}
