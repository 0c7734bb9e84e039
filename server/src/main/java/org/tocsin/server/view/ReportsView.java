package org.tocsin.server.view;

import java.util.List;

/**
 * The inbox: the reports, last received first.
 *
 * @param total how many there are
 * @param page the number of this page, from 1
 * @param pages how many pages there are
 */
public record ReportsView(Shell shell, List<ReportRow> reports, long total, int page, int pages) {
    /** Copies the list. */
    public ReportsView {
        reports = List.copyOf(reports);
    }

    /** A report in the inbox. */
    public record ReportRow(
            String report,
            String outlet,
            String title,
            String published,
            String received,
            int statements,
            int caveats) {}
}
