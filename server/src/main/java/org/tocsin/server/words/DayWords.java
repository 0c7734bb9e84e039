package org.tocsin.server.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.report.Published;

/** Days for people: "3 Dec 2025", "1\u20133 Dec 2025", "13 days ago". */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm XXX", Locale.ENGLISH);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(DateRange days) {
        if (days.isSingleDay()) return of(days.from());
        if (YearMonth.from(days.from()).equals(YearMonth.from(days.to())))
            return days.from().getDayOfMonth() + "\u2013" + of(days.to());
        boolean sameYear = days.from().getYear() == days.to().getYear();
        return (sameYear ? DAY_MONTH : DAY).format(days.from()) + " \u2013 " + of(days.to());
    }

    /** When a report came out; "date not known" where it does not say. */
    public static String of(@Nullable Published published) {
        if (published == null) return "date not known";
        return published.moment() != null ? MOMENT.format(published.moment()) : of(published.day());
    }

    /** How long before a day: "today", "yesterday", "13 days ago", "in 2 days". */
    public static String ago(LocalDate day, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(day, asOf);
        if (days == 0) return "today";
        if (days == 1) return "yesterday";
        return days > 0 ? days + " days ago" : "in " + -days + (days == -1 ? " day" : " days");
    }
}
