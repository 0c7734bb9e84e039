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
import java.util.Set;
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

    /**
     * The same, within the department or province that the words name, and down to the neighbourhood, the university or the airport
     * that they name.
     */
    Optional<String> find(Place place, String words) {
        return find(place).map(location -> withPart(withDepartment(location, plain(words)), plain(words)));
    }

    private String withDepartment(String location, String words) {
        Matcher m = DEPARTMENT.matcher(words);
        String country = country(location);
        int from = 0;
        while (m.find(from)) {
            from = m.start() + 1;
            String type = types.get(key(country, m.group("name")) + true);
            if (type == null || location.contains(": " + m.group("name") + " (") || !location.contains(":")) continue;
            return location.replaceFirst(": ", ": " + m.group("name") + " (" + type + "): ");
        }
        return location;
    }

    private String withPart(String location, String words) {
        if (!location.endsWith("(CITY)") && !location.endsWith("(TOWN)")) return location;
        Matcher m = PART.matcher(words);
        int from = 0;
        while (m.find(from)) {
            from = m.start() + 1;
            String name = m.group("before") != null ? m.group("before") : m.group("behind");
            for (String shorter = name; !shorter.isEmpty(); shorter = cut(shorter, m.group("before") != null)) {
                String type = types.get(key(country(location), shorter) + false);
                if (type != null && PARTS.contains(type) && !location.contains(": " + shorter + " ("))
                    return location + ": " + shorter + " (" + type + ")";
            }
        }
        return location;
    }

    private static String cut(String name, boolean first) {
        int blank = first ? name.indexOf(' ') : name.lastIndexOf(' ');
        if (blank < 0) return "";
        return first ? name.substring(blank + 1) : name.substring(0, blank);
    }

    private static String country(String location) {
        return location.indexOf(':') < 0 ? location : location.substring(0, location.indexOf(':'));
    }

    private static final String NAME = "[A-Z]+(?: [A-Z]+){0,3}";

    /** "The Escalon neighborhood", "the suburb of Quirigua". */
    private static final Pattern PART = Pattern.compile("(?:(?<before>" + NAME
            + ") (?:NEIGHBORHOOD|DISTRICT|SUBURB|SECTOR)|(?:NEIGHBORHOODS?|DISTRICT|SUBURB|SECTOR)S? (?:OF |KNOWN AS )?(?<behind>"
            + NAME + "))");

    private static final Set<String> PARTS =
            Set.of("NEIGHBORHOOD", "DISTRICT", "SUBURB", "SECTOR", "UNIVERSITY", "AIRPORT");

    /** The location slot of a place; empty where the country is not known. */
    Optional<String> find(Place place) {
        return place.findCountry().map(Countries::name).map(country -> {
            if (place.precision() == Precision.COUNTRY) return country;
            String name = plain(place.name())
                    .replaceFirst(
                            "^(?:\\d|[A-Z-]+ (?:KM|KILOMETERS|MILES)\\b).* (?:OF|FROM) (?:THE )?(?:CITY OF )?", "");
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
