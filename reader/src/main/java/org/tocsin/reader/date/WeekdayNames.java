package org.tocsin.reader.date;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.reader.text.Tokens;

/** The names of the weekdays, and their abbreviations. */
public final class WeekdayNames {
    private static final Map<String, DayOfWeek> LONG = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(d -> d.name().toLowerCase(Locale.ROOT), d -> d));

    /** The seven names in full, in lower case. */
    public static final Set<String> FULL = LONG.keySet();

    private static final Map<String, DayOfWeek> SHORT = Map.of(
            "mon",
            DayOfWeek.MONDAY,
            "tue",
            DayOfWeek.TUESDAY,
            "tues",
            DayOfWeek.TUESDAY,
            "wed",
            DayOfWeek.WEDNESDAY,
            "thu",
            DayOfWeek.THURSDAY,
            "thur",
            DayOfWeek.THURSDAY,
            "thurs",
            DayOfWeek.THURSDAY,
            "fri",
            DayOfWeek.FRIDAY,
            "sat",
            DayOfWeek.SATURDAY,
            "sun",
            DayOfWeek.SUNDAY);

    /** Behind a weekday they make it a name: a newspaper, a mosque, a treaty. */
    private static final Set<String> NAMES_AFTER = Set.of(
            "times",
            "post",
            "telegraph",
            "mirror",
            "express",
            "mail",
            "herald",
            "independent",
            "mosque",
            "agreement",
            "guardian",
            "review",
            "magazine",
            "group",
            "star",
            "mosques",
            "world");

    private static final Set<String> NAMES_BEFORE =
            Set.of("black", "good", "bloody", "palm", "easter", "ash", "super", "sheffield", "cyber");

    private static final Set<String> HABITS = Set.of("every", "each", "any", "most");

    private WeekdayNames() {}

    /** A weekday that means a day: no newspaper, no habit; abbreviated only after "on". */
    static Optional<DayOfWeek> find(Tokens t, int at) {
        DayOfWeek day = LONG.get(t.lower(at));
        if (day == null && t.is(at - 1, "on") && t.isCapitalised(at)) day = SHORT.get(t.lower(at));
        if (day == null || HABITS.contains(t.lower(at - 1))) return Optional.empty();
        boolean name = (t.isCapitalised(at + 1) && NAMES_AFTER.contains(t.lower(at + 1)))
                || (t.isCapitalised(at - 1) && NAMES_BEFORE.contains(t.lower(at - 1)));
        return name ? Optional.empty() : Optional.of(day);
    }

    /** A weekday, short or not, right before a date: "Wed, 26 Nov". */
    static Optional<DayOfWeek> findBeforeDate(Tokens t, int at) {
        DayOfWeek day = LONG.getOrDefault(t.lower(at), SHORT.get(t.lower(at)));
        return Optional.ofNullable(day);
    }

    /** Where the date behind a weekday begins. */
    static int endBeforeDate(Tokens t, int at) {
        int end = at + 1;
        if (t.is(end, ".")) end++;
        if (t.is(end, ",")) end++;
        return t.is(end, "on") ? end + 1 : end;
    }
}
