package org.tocsin.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Series;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.store.IncidentQuery;
import org.tocsin.store.Receipt;
import org.tocsin.store.ReportSummary;

/** What the page asks for. Every answer is of the moment. */
public interface Desk extends RulingDesk, SpeakerDesk {
    /** The day on which the page stands. */
    LocalDate asOf();

    /** The incidents that a query asks for, newest first. */
    List<Incident> listIncidents(IncidentQuery query);

    /** How many incidents a query asks for, whatever its page. */
    long countIncidents(IncidentQuery query);

    Optional<Incident> findIncident(IncidentId id);

    /** The accounts of several events that probably count this one, with all that they count. */
    List<Series> listSeriesOf(Incident incident);

    /** The incidents for which some account of the report stands. */
    List<Incident> listIncidentsOf(Reading reading);

    /** The reports, last received first. */
    List<ReportSummary> listReports(int limit, int offset);

    long countReports();

    /** What was read from a report. */
    Optional<Reading> findReading(ReportId id);

    /** Every place to protect. */
    List<Site> listSites();

    /** The warnings that stand on the day of the page. */
    List<Warning> listWarnings();

    /** What the reader makes of a report; nothing is kept. */
    Reading preview(Report report);

    /** Adds a report to the record. */
    Receipt add(Report report);
}
