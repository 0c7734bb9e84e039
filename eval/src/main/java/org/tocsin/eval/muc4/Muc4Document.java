package org.tocsin.eval.muc4;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;

/**
 * A text of the corpus: {@code CITY, 3 MAY 89 (SOURCE) -- [TEXT] …}.
 *
 * @param id "TST3-MUC4-0001"
 * @param text from the dateline on
 */
record Muc4Document(String id, String text) {
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2}) ([A-Z]{3})[A-Z]* (\\d{2})\\b");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /** How far into a text the dateline may reach. */
    private static final int DATELINE = 200;

    /** The day of the dateline. */
    Optional<LocalDate> findDay() {
        Matcher date = DATE.matcher(text.substring(0, Math.min(DATELINE, text.length())));
        while (date.find()) {
            int month = MONTHS.indexOf(date.group(2)) + 1;
            if (month > 0) return day(1900 + Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As a report for the reader. */
    Report report() {
        return Report.of("wire", findDay().map(Published::on).orElse(null), null, null, MediaType.TEXT, text);
    }
}
