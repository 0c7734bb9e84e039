package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Sketch;

/**
 * The words by which two reports of the same days are found to be worth a look, though a place is missing or was read wrongly: one
 * that hardly any report has, two that few have, or the name of the place that only the other one gives.
 */
final class Links {
    /** One report in 512 has such a word. */
    static final int RARE = 9;

    private static final int ENOUGH = 2;

    private Links() {}

    static boolean meet(Setting a, Setting b) {
        if (tellsThePlaceOf(a, b) || tellsThePlaceOf(b, a)) return true;
        Map<String, Integer> others = b.account().sketch().terms();
        int rare = 0;
        for (Map.Entry<String, Integer> e : a.account().sketch().terms().entrySet()) {
            int bits = Math.min(e.getValue(), others.getOrDefault(e.getKey(), 0));
            if (bits == Sketch.MAX_RARITY || (bits >= RARE && ++rare == ENOUGH)) return true;
        }
        return false;
    }

    private static boolean tellsThePlaceOf(Setting a, Setting b) {
        Place place = b.place();
        return a.place() == null
                && place != null
                && a.account().sketch().terms().containsKey(nameOf(place));
    }

    private static String nameOf(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** Under which keys others find an account. */
    static List<String> listKept(Setting s) {
        return list(s, "at ", "in ");
    }

    /** Under which keys an account finds others: those that meet it, and more. */
    static List<String> listSought(Setting s) {
        return list(s, "in ", "at ");
    }

    private static List<String> list(Setting s, String byPlace, String byWord) {
        List<String> keys = new ArrayList<>();
        Place place = s.place();
        s.account().sketch().terms().forEach((word, bits) -> {
            if (bits >= RARE) keys.add(word);
            if (place == null) keys.add(byWord + word);
        });
        if (place != null) keys.add(byPlace + nameOf(place));
        return keys;
    }
}
