package org.tocsin.reader.gazetteer.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two letters of a country for three, and for two that are written in lower case. */
final class CountryCodes {
    private static final Map<String, String> BY_THREE = byThree();

    private CountryCodes() {}

    static Optional<String> find(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.length() == 3) return Optional.ofNullable(BY_THREE.get(upper));
        return BY_THREE.containsValue(upper) ? Optional.of(upper) : Optional.empty();
    }

    private static Map<String, String> byThree() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) codes.put(Locale.of("", two).getISO3Country(), two);
        codes.put("XKX", "XK"); // Kosovo has no code of ISO yet; this is what everybody uses.
        return codes;
    }
}
