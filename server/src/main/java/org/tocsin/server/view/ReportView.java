package org.tocsin.server.view;

/**
 * The page of a report.
 *
 * @param reading what was read from it
 */
public record ReportView(Shell shell, ReadingView reading) {}
