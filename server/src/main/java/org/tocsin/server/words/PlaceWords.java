package org.tocsin.server.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Place;

/** Places with how precisely they are known. A province is never shown as if it were a point. */
public final class PlaceWords {
    private PlaceWords() {}

    /** "Yol, Tajikistan". */
    public static String name(Place place) {
        String country = country(place.country());
        return country == null || place.name().contains(country) ? place.name() : place.name() + ", " + country;
    }

    /** "village, give or take 3 km", or "somewhere in the province, give or take 120 km". */
    public static String precision(Place place) {
        String km = km(place.uncertaintyKm());
        return switch (place.precision()) {
            case EXACT -> "exact spot, give or take " + km;
            case VILLAGE -> "known to the village or town, give or take " + km;
            case DISTRICT -> "known to the district, give or take " + km;
            case PROVINCE -> "somewhere in the province, give or take " + km;
            case BORDER_STRIP -> "somewhere along the border, up to " + km + " from it";
            case AREA -> "somewhere in the area, give or take " + km;
            case COUNTRY -> "somewhere in the country, give or take " + km;
        };
    }

    /** "village", "border strip". */
    public static String shortPrecision(Place place) {
        return place.precision().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The English name of a country; null for none. */
    public static @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** Kilometres; under ten with one digit after the point. */
    public static String km(double km) {
        return km < 10 && km != Math.rint(km)
                ? String.format(Locale.ROOT, "%.1f km", km)
                : String.format(Locale.ROOT, "%.0f km", km);
    }
}
