package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import java.util.Map;

/** Countries as the set list of 1992 names them, after its synonyms. */
final class Countries {
    private static final Map<String, String> NAMES = Map.of(
            "CN", "PEOPLES REP OF CHINA",
            "TW", "REPUBLIC OF CHINA",
            "KR", "REPUBLIC OF KOREA",
            "KP", "DEMOCRATIC PEOPLES REP OF KOREA",
            "ZA", "REPUBLIC OF SOUTH AFRICA",
            "RU", "USSR",
            "DE", "WEST GERMANY",
            "VA", "VATICAN CITY");

    private Countries() {}

    /** The name of a country by its ISO 3166-1 code. */
    static String name(String code) {
        String now = Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT);
        return NAMES.getOrDefault(code, now);
    }
}
