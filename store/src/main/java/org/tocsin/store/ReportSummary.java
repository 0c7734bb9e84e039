package org.tocsin.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;

/**
 * One line of a list of reports.
 *
 * @param outlet who published it
 * @param published when, if known
 * @param title the headline, if there is one
 * @param receivedAt when it was received here
 * @param statements how many statements were read from it
 * @param caveats how many problems the reader met
 */
public record ReportSummary(
        ReportId id,
        String outlet,
        @Nullable Published published,
        @Nullable String title,
        Instant receivedAt,
        int statements,
        int caveats) {}
