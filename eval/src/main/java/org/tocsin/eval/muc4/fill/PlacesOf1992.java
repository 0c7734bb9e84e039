package org.tocsin.eval.muc4.fill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

/** How the published list of places ("containing-areas-part1") writes a place: with its type, below its country. */
public final class PlacesOf1992 {
    private static final Pattern LINE = Pattern.compile("([A-Z ]+): (.+?) \\(([A-Z ]+)\\??\\).*");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?<name>[A-Z]+(?: (?:DE|DEL|LA|EL|LOS) [A-Z]+| [A-Z]+)?) (?:DEPARTMENT|PROVINCE)\\b");
    private static final String CITY = "CITY";

    /** An empty list. */
    public static final PlacesOf1992 NONE = new PlacesOf1992();

    private final Map<String, String> types = new HashMap<>();

    /** Reads the list. */
    public static PlacesOf1992 read(Path file) throws IOException {
        PlacesOf1992 places = new PlacesOf1992();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) places.add(key(m.group(1), m.group(2)), m.group(3));
        }
        return places;
    }

    private void add(String key, String type) {
        types.merge(key + isLarge(type), type, (a, b) -> a.equals(CITY) ? a : b);
    }

    private static boolean isLarge(String type) {
        return type.equals("DEPARTMENT") || type.equals("PROVINCE") || type.equals("REGION");
    }

    private static String key(String country, String name) {
        return country + ":" + name + ":";
    }

    /** The same below the department or province that the words name, where they name one. */
    Optional<String> find(Place place, String words) {
        return find(place).map(location -> {
            Matcher m = DEPARTMENT.matcher(plain(words));
            while (m.find()) {
                String country = location.substring(0, Math.max(0, location.indexOf(':')));
                String type = types.get(key(country, m.group("name")) + true);
                if (type == null || location.contains(": " + m.group("name") + " (")) continue;
                return location.replaceFirst(": ", ": " + m.group("name") + " (" + type + "): ");
            }
            return location;
        });
    }

    /** The location slot of a place; empty where the country is not known. */
    Optional<String> find(Place place) {
        return place.findCountry().map(Countries::name).map(country -> {
            if (place.precision() == Precision.COUNTRY) return country;
            String name = plain(place.name());
            boolean large = place.precision() == Precision.PROVINCE;
            String type = Optional.ofNullable(types.get(key(country, name) + large))
                    .or(() -> Optional.ofNullable(types.get(key(country, name) + !large)))
                    .orElse(large ? "DEPARTMENT" : CITY);
            return country + ": " + name + " (" + type + ")";
        });
    }

    /** In capitals, without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
