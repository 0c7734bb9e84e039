package org.tocsin.core.warning;

/**
 * How long things warn.
 *
 * @param incidentDays an incident warns for so many days after its last day
 * @param advisoryDays an advisory warns for so many days after it was last given
 */
public record WarningPolicy(int incidentDays, int advisoryDays) {
    public static final WarningPolicy DEFAULT = new WarningPolicy(30, 90);

    /** Checks the days. */
    public WarningPolicy {
        if (incidentDays < 1 || advisoryDays < 1)
            throw new IllegalArgumentException(
                    "Warnings need at least a day: " + incidentDays + " and " + advisoryDays);
    }
}
