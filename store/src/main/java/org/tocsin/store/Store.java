package org.tocsin.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.warning.Dispatch;

/**
 * Keeps the three logs (reports, rulings, dispatches) and what is derived from them, in one file. Safe for many threads. Every
 * method throws {@link StoreException} where the file cannot be read or written.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Store implements AutoCloseable {
    private Store() {}

    /** Opens the store in a file, which is made if it is not there. */
    public static Store open(Path file, Line line) {
        throw new UnsupportedOperationException();
    }

    /** A fresh store that is deleted when it is closed. */
    public static Store temporary(Line line) {
        throw new UnsupportedOperationException();
    }

    /** Receives a report: when this returns, it is on the disk, read and folded. The same report again changes nothing. */
    public Receipt receive(Report report) {
        throw new UnsupportedOperationException();
    }

    /** Receives many reports, in batches; much faster than one by one. The stream is read by the caller's thread. */
    public ImportSummary receiveAll(Stream<Report> reports, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Notes a ruling and folds anew what it touches. It may name accounts that are not there (yet). */
    public IncidentChanges rule(Ruling ruling) {
        throw new UnsupportedOperationException();
    }

    /** Notes what was sent. */
    public void dispatch(Dispatch dispatch) {
        throw new UnsupportedOperationException();
    }

    /** All rulings, in the order in which they were noted. */
    public List<Ruling> listRulings() {
        throw new UnsupportedOperationException();
    }

    /** All dispatches, in the order in which they were noted. */
    public List<Dispatch> listDispatches() {
        throw new UnsupportedOperationException();
    }

    /** A report, exactly as it was received. */
    public Optional<Report> findReport(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The report whose id begins so: for people.
     *
     * @param prefix at least 4 hexadecimal digits
     * @throws IllegalArgumentException if it is no beginning of an id, or several reports' ids begin so
     */
    public Optional<Report> findReportByPrefix(String prefix) {
        throw new UnsupportedOperationException();
    }

    /** What was read from a report. */
    public Optional<Reading> findReading(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /** The reports, last received first. */
    public List<ReportSummary> listReports(int limit, int offset) {
        throw new UnsupportedOperationException();
    }

    public long countReports() {
        throw new UnsupportedOperationException();
    }

    /** What a report says, in the order of its text. */
    public List<Statement> listStatements(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Every advice of every report: what warnings need beside the incidents. */
    public List<Advice> listAdvice() {
        throw new UnsupportedOperationException();
    }

    /** How many problems of each kind the reader met, by code. */
    public SortedMap<String, Long> countCaveats() {
        throw new UnsupportedOperationException();
    }

    /** The incidents that a query asks for, newest first. */
    public List<Incident> listIncidents(IncidentQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many incidents a query asks for, whatever its page. */
    public long countIncidents(IncidentQuery query) {
        throw new UnsupportedOperationException();
    }

    /** All incidents that may have happened on this day or later, newest first: what warnings need. */
    public List<Incident> listIncidentsSince(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    public Optional<Incident> findIncident(IncidentId id) {
        throw new UnsupportedOperationException();
    }

    /** Whether some reading was made by another reader than the line's, so that a rebuild would change it. */
    public boolean isStale() {
        throw new UnsupportedOperationException();
    }

    /** Makes all that is derived anew from the logs, in one transaction, and says what that changed. */
    public RebuildSummary rebuild(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
