package org.tocsin.reader.date;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.text.Tokens;

/**
 * The year behind a day or a month: "2025", ", 2025", "of 2025", "last year", "of this year".
 *
 * @param year the year, null where it was given against the publication day or not at all
 * @param offset years from that of the publication day, null where it was not given so
 * @param end the token after it
 */
record YearSuffix(@Nullable Integer year, @Nullable Integer offset, int end) {
    static YearSuffix find(Tokens t, int at) {
        int from = t.is(at, ".") && t.touchesNext(at - 1) ? at + 1 : at;
        int word = t.is(from, ",") || t.is(from, "of") || t.is(from, "-") ? from + 1 : from;
        OptionalInt year = Years.findWithMonth(t, word);
        if (year.isPresent()) return new YearSuffix(year.getAsInt(), null, word + 1);
        if (t.is(word + 1, "year")) {
            Integer offset = switch (t.lower(word)) {
                case "last" -> -1;
                case "this" -> 0;
                case "next" -> 1;
                default -> null;
            };
            if (offset != null) return new YearSuffix(null, offset, word + 2);
        }
        return new YearSuffix(null, null, at);
    }

    boolean isGiven() {
        return year != null || offset != null;
    }

    /** The year that was given; null where none was, or the publication day is needed and not known. */
    @Nullable
    Integer of(Anchor anchor) {
        if (year != null) return year;
        LocalDate today = anchor.today();
        return offset == null || today == null ? null : Integer.valueOf(today.getYear() + offset);
    }
}
