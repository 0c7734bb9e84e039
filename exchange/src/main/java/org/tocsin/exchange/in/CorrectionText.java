package org.tocsin.exchange.in;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;

/** Reads a correction as a person writes it: a detail's name and its right value. */
public final class CorrectionText {
    /** The details that can be corrected, by the names that {@link #parse} knows. */
    public static final List<String> FIELDS =
            List.of("kind", "days", "place", "killed", "injured", "abducted", "perpetrator");

    private static final int MOST_CHARS = 200;
    private static final Pattern COUNT = Pattern.compile("(\\d{1,7})(?:\\s*(?:(\\.\\.)\\s*(\\d{1,7})?|(\\+)))?");
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?[\\d.]+)\\s*,\\s*(-?[\\d.]+)\\s*,\\s*([\\d.]+)\\s*,\\s*(\\S.*)");

    private CorrectionText() {}

    /**
     * The right value of a detail.
     *
     * @param field one of {@link #FIELDS}
     * @param value "Air/drone strike"; "2025-12-03" or "2025-12-01..2025-12-03"; "3", "3..5" or "13.."; the name of one of the
     *     places, or "LAT,LON,KM,NAME"; a name
     * @param places the places that may be named
     * @throws BadInputException where it cannot be read, with what may be meant
     */
    public static Ruling.Corrected parse(String field, String value, Collection<Place> places) {
        String text = value.strip();
        if (text.length() > MOST_CHARS)
            throw new BadInputException("The value has " + text.length() + " characters, more than " + MOST_CHARS
                    + ". Maybe it belongs into the reason.");
        try {
            return switch (field.strip().toLowerCase(Locale.ROOT)) {
                case "kind" -> new Ruling.Corrected.Event(kind(text));
                case "days" -> new Ruling.Corrected.Days(days(text));
                case "place" -> new Ruling.Corrected.Scene(place(text, places));
                case "killed" -> new Ruling.Corrected.Killed(count(text));
                case "injured" -> new Ruling.Corrected.Injured(count(text));
                case "abducted" -> new Ruling.Corrected.Abducted(count(text));
                case "perpetrator" -> new Ruling.Corrected.Perpetrator(text);
                default ->
                    throw new BadInputException(
                            "There is no detail \"" + field + "\". Maybe one of: " + String.join(", ", FIELDS) + ".");
            };
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new BadInputException(
                    message.contains("Maybe") ? message : message + ". Maybe look at the value again.", e);
        }
    }

    private static EventType kind(String text) {
        return Stream.of(EventType.values())
                .filter(t -> t.label().equalsIgnoreCase(text) || t.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new BadInputException("There is no kind of event \"" + text
                        + "\". Maybe one of the 25 of ACLED, such as \"Attack\" or \"Air/drone strike\"."));
    }

    /** One day, or two with ".." between. */
    public static DateRange days(String text) {
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? DateRange.on(LocalDate.parse(text))
                    : new DateRange(
                            LocalDate.parse(text.substring(0, dots).strip()),
                            LocalDate.parse(text.substring(dots + 2).strip()));
        } catch (DateTimeParseException e) {
            throw new BadInputException(
                    "\"" + text + "\" is no day. Maybe write 2025-12-03, or 2025-12-01..2025-12-03.", e);
        }
    }

    /** "3", "3..5", "13.." or "13+". */
    public static CountRange count(String text) {
        Matcher m = COUNT.matcher(text);
        if (!m.matches())
            throw new BadInputException(
                    "\"" + text + "\" is no number. Maybe write 3, or 3..5, or 13.. for 13 or more.");
        int min = Integer.parseInt(m.group(1));
        @Nullable String max = m.group(3);
        if (max != null) return CountRange.between(min, Integer.parseInt(max));
        return m.group(2) != null || m.group(4) != null ? CountRange.atLeast(min) : CountRange.exactly(min);
    }

    private static Place place(String text, Collection<Place> places) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) return point(point);
        return places.stream()
                .filter(p -> p.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new BadInputException("No account names a place \"" + text + "\". Maybe "
                        + (places.isEmpty() ? "" : "one of: " + names(places) + "; or ")
                        + "give it as LAT,LON,KM,NAME, where KM is how far the truth may lie from there."));
    }

    private static String names(Collection<Place> places) {
        return places.stream().map(Place::name).distinct().limit(12).collect(Collectors.joining(", "));
    }

    private static Place point(Matcher m) {
        double radiusKm = Double.parseDouble(m.group(3));
        GeoPoint middle = new GeoPoint(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)));
        return Place.of(m.group(4).strip(), null, null, middle, precision(radiusKm), radiusKm);
    }

    /** What a circle of this size is as good as. */
    private static Precision precision(double radiusKm) {
        if (radiusKm <= 1) return Precision.EXACT;
        if (radiusKm <= 10) return Precision.VILLAGE;
        return radiusKm <= 60 ? Precision.DISTRICT : Precision.AREA;
    }
}
