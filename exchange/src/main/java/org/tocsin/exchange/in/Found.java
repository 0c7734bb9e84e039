package org.tocsin.exchange.in;

import java.nio.file.Path;
import org.tocsin.core.report.Report;

/** What was found where a report was looked for: a report, or a problem. */
public sealed interface Found permits Found.OfReport, ImportProblem {
    /** The file. */
    Path file();

    /** The line in the file, from 1; 0 where the whole file is meant. */
    int line();

    /** How many bytes of the file this took; the sum over a file is about its size. For progress. */
    long bytes();

    /** A report. */
    record OfReport(Path file, int line, long bytes, Report report) implements Found {}
}
