package org.tocsin.core.line;

import org.tocsin.core.report.Report;

/** Reads a report. The one door between the line and whatever does the reading: rules, or a trained model. */
public interface Reader {
    /** The same report always gives the same reading, on any thread, alone or among others. */
    Reading read(Report report);

    /** Changes whenever the same report may be read differently; part of every reading's provenance. */
    String version();
}
