package org.tocsin.eval.muc4.fill;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Place;

/**
 * The country that an incident is put in where no account of it says: "at least the country, even if it must be inferred" (fill
 * rules, slot 3). It is the one of most other events of the report, or else the one of the nine that the report names most, by its name
 * or its people.
 */
final class CountryOfReport {
    private static final Pattern NAME = Pattern.compile(
            "\\b(?<name>salvador|guatemala|hondura|argentin|bolivia|chile|colombia|ecuador|peru)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CODES = Map.of(
            "salvador", "SV",
            "guatemala", "GT",
            "hondura", "HN",
            "argentin", "AR",
            "bolivia", "BO",
            "chile", "CL",
            "colombia", "CO",
            "ecuador", "EC",
            "peru", "PE");

    private CountryOfReport() {}

    /** Its name as the set list of 1992 has it. */
    static Optional<String> find(Iterable<Event> events, String text) {
        Map<String, Integer> ofEvents = new HashMap<>();
        for (Event event : events)
            event.findScene()
                    .filter(p -> !Namesake.is(p, text))
                    .flatMap(Place::findCountry)
                    .ifPresent(c -> ofEvents.merge(c, 1, Integer::sum));
        Map<String, Integer> ofNames = new HashMap<>();
        Matcher name = NAME.matcher(text);
        while (name.find())
            Optional.ofNullable(CODES.get(name.group("name").toLowerCase(Locale.ROOT)))
                    .ifPresent(c -> ofNames.merge(c, 1, Integer::sum));
        return most(ofEvents).or(() -> most(ofNames)).map(Countries::name);
    }

    private static Optional<String> most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
