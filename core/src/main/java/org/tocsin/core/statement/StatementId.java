package org.tocsin.core.statement;

import org.tocsin.core.report.ReportId;

/**
 * A statement's report and its number in it, from 1. The same report read by the same reader gives the same ids.
 */
public record StatementId(ReportId report, int number) implements Comparable<StatementId> {
    /** Checks the number. */
    public StatementId {
        if (number < 1) throw new IllegalArgumentException("Statements are numbered from 1, not " + number);
    }

    /** Reads the form of {@link #toString}. */
    public static StatementId parse(String text) {
        int dash = text.lastIndexOf("-s");
        if (dash < 0)
            throw new IllegalArgumentException("Not a statement id: \"" + text + "\". Maybe it was cut short.");
        return new StatementId(new ReportId(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 2)));
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
