package org.tocsin.server.view;

import java.util.List;

/**
 * The page of a report.
 *
 * @param reading what was read from it
 * @param editions what its outlet published of the same story, first published first; empty where there is only this
 * @param later what its outlet said of it later, mostly empty
 * @param grade how reliable the outlet is
 */
public record ReportView(Shell shell, ReadingView reading, List<EditionRow> editions, String later, GradeView grade) {
    /** Copies the list. */
    public ReportView {
        editions = List.copyOf(editions);
    }
}
