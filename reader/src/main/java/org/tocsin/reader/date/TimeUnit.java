package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tocsin.reader.text.Tokens;

/** The units that time is counted in. */
enum TimeUnit {
    HOUR(0, 1),
    DAY(0, 10),
    /** Recent weeks are six. */
    WEEK(3, 42),
    /** Recent months are half a year. */
    MONTH(15, 183),
    /** Recent years are five. */
    YEAR(183, 1_826),
    /** Recent decades are three. */
    DECADE(1_826, 10_957);

    private static final Map<String, TimeUnit> SINGULAR = Map.of(
            "hour",
            HOUR,
            "minute",
            HOUR,
            "day",
            DAY,
            "week",
            WEEK,
            "month",
            MONTH,
            "year",
            YEAR,
            "decade",
            DECADE,
            "fortnight",
            WEEK);

    /** Half of it in days: how far "two weeks ago" may be off. */
    final int slackDays;

    /** How far back "recent" goes. */
    final int recentDays;

    TimeUnit(int slackDays, int recentDays) {
        this.slackDays = slackDays;
        this.recentDays = recentDays;
    }

    static Optional<TimeUnit> findSingular(Tokens t, int at) {
        return Optional.ofNullable(SINGULAR.get(t.lower(at)));
    }

    static Optional<TimeUnit> findPlural(Tokens t, int at) {
        String word = t.lower(at);
        return word.endsWith("s")
                ? Optional.ofNullable(SINGULAR.get(word.substring(0, word.length() - 1)))
                : Optional.empty();
    }

    /** A day so many units on; hours count as the days that they fill. */
    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
        };
    }
}
