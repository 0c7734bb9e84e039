package org.tocsin.core.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.report.ReportId;

/**
 * A statement's report and its number in it, from 1. The same report read by the same reader gives the same ids.
 */
public record StatementId(ReportId report, int number) implements Comparable<StatementId> {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})-s([1-9][0-9]{0,9})");

    /** Checks the number. */
    public StatementId {
        if (number < 1) throw new IllegalArgumentException("Statements are numbered from 1, not " + number);
    }

    /**
     * Reads the form of {@link #toString}, and no other.
     *
     * @throws IllegalArgumentException with the text, where it has another form
     */
    public static StatementId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            long number = Long.parseLong(form.group(2));
            if (number <= Integer.MAX_VALUE) return new StatementId(new ReportId(form.group(1)), (int) number);
        }
        throw new IllegalArgumentException("Not a statement id: \"" + text + "\". Maybe it was cut short.");
    }

    /** "s3": enough inside one report. */
    public String brief() {
        return "s" + number;
    }

    @Override
    public int compareTo(StatementId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return report + "-s" + number;
    }
}
