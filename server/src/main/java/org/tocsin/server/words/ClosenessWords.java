package org.tocsin.server.words;

import java.util.Locale;
import org.tocsin.core.warning.Closeness;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;

/** Why a site is warned, with the distance and how far the truth may lie from it. */
public final class ClosenessWords {
    private ClosenessWords() {}

    /** "near", "possibly near", "advised area". */
    public static String label(Closeness closeness) {
        return StatementWords.words(closeness);
    }

    /** The closeness for style sheets. */
    public static String key(Closeness closeness) {
        return closeness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "within 30 km: 12 km away, give or take 5 km". */
    public static String of(Warning warning, Site site) {
        String within = PlaceWords.km(site.warnWithinKm());
        String away = warning.distanceKm() == 0 ? "at the site" : PlaceWords.km(warning.distanceKm()) + " away";
        String sure = away + ", give or take " + PlaceWords.km(warning.uncertaintyKm());
        return switch (warning.closeness()) {
            case NEAR -> "within " + within + ": " + sure;
            case POSSIBLY_NEAR -> "possibly within " + within + ": " + sure;
            case ADVISED_AREA -> "the site lies in the area that the advice is about";
        };
    }
}
