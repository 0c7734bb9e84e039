package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import org.tocsin.core.mention.Place;

/**
 * A place that bears the name of another: in texts in capitals a village of El Salvador is easily taken for one far away. What lies
 * outside of the nine countries of the task, in a country that the report never names, is taken for such a namesake.
 */
final class Namesake {
    private Namesake() {}

    /** Whether a place is likely to be another of its name. */
    static boolean is(Place place, String text) {
        return place.findCountry()
                .filter(c -> !TemplateMaker.COUNTRIES.contains(c))
                .map(c -> !text.toUpperCase(Locale.ROOT).contains(Countries.name(c)))
                .orElse(false);
    }
}
