package org.tocsin.reader.date;

import static java.util.Map.entry;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.reader.text.Tokens;

/** The names of the months and their abbreviations. */
public final class MonthNames {
    private static final Map<String, Month> NAMES = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("jan", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("feb", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("mar", Month.MARCH),
            entry("april", Month.APRIL),
            entry("apr", Month.APRIL),
            entry("may", Month.MAY),
            entry("june", Month.JUNE),
            entry("jun", Month.JUNE),
            entry("july", Month.JULY),
            entry("jul", Month.JULY),
            entry("august", Month.AUGUST),
            entry("aug", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("sep", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("oct", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("nov", Month.NOVEMBER),
            entry("december", Month.DECEMBER),
            entry("dec", Month.DECEMBER));

    /** The twelve names in full, in lower case. */
    public static final Set<String> FULL = Arrays.stream(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WORDS =
            Set.of("may", "march", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private MonthNames() {}

    /** The month that a token names. "May", "March" and the abbreviations need their capital: else they are words. */
    public static Optional<Month> find(Tokens t, int at) {
        Month month = NAMES.get(t.lower(at));
        boolean word = WORDS.contains(t.lower(at));
        return month == null || (word && !t.isCapitalised(at)) ? Optional.empty() : Optional.of(month);
    }
}
