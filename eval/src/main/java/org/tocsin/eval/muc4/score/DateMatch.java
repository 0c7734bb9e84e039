package org.tocsin.eval.muc4.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;

/**
 * Compares days and ranges of days. A day within the key's range, or up to two days before its only end, is similar; so are
 * ranges that share an end.
 */
final class DateMatch {
    private static final Pattern DAY = Pattern.compile("(\\d+) ([A-Z]{3})[A-Z]* (?:19)?(\\d\\d)");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /** The days of a fill: one, or the two ends of a range, each null where it is open or no day. */
    private record Days(
            boolean range, @Nullable Long low, @Nullable Long high) {}

    private DateMatch() {}

    static Likeness of(Fill key, Fill response) {
        Days k = days(key);
        Days r = days(response);
        if (k.equals(r)) return k.high() != null ? Likeness.SAME : Likeness.DIFFERENT;
        boolean similar;
        if (!r.range() && r.high() != null) similar = k.range() && isWithin(r.high(), k);
        else if (r.range() && r.low() == null) similar = same(k.high(), r.high());
        else similar = k.range() && r.range() && (same(k.low(), r.low()) || same(k.high(), r.high()));
        return similar ? Likeness.SIMILAR : Likeness.DIFFERENT;
    }

    private static boolean isWithin(long day, Days range) {
        if (range.high() == null) return false;
        long low = range.low() != null ? range.low() : range.high() - 2;
        return low <= day && day <= range.high();
    }

    private static boolean same(@Nullable Long a, @Nullable Long b) {
        return a != null && Objects.equals(a, b);
    }

    private static Days days(Fill fill) {
        return fill instanceof Parts p
                ? new Days(true, day(p.first()), day(p.last()))
                : new Days(false, null, day(fill));
    }

    private static @Nullable Long day(Fill fill) {
        if (!(fill instanceof Text text)) return null;
        Matcher day = DAY.matcher(text.value().toUpperCase(Locale.ROOT));
        int month = day.matches() ? MONTHS.indexOf(day.group(2)) + 1 : 0;
        if (month == 0) return null;
        try {
            return LocalDate.of(1900 + Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)))
                    .toEpochDay();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
