package org.tocsin.core.report;

/**
 * The SHA-256 of what an outlet published, in lower-case hexadecimal. The same bytes under the same name and day are the
 * same report.
 */
public record ReportId(String value) implements Comparable<ReportId> {
    /** Checks the form. */
    public ReportId {
        if (!value.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException(
                    "Not a report id: \"" + value + "\". Maybe it was cut short; it has 64 hexadecimal digits.");
    }

    /** The first 12 digits: enough for people. */
    public String brief() {
        return value.substring(0, 12);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
