package org.tocsin.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.warning.Dispatch;

/**
 * Keeps the three logs (reports, rulings, dispatches) and what is derived from them, in one file. Safe for many threads. Every
 * method throws {@link StoreException} where the file cannot be read or written.
 */
public final class Store implements AutoCloseable {
    private static final int TRACKED = 5_000;

    final Database database;
    private final Line line;
    private final KnownAccounts accounts = new KnownAccounts();
    private final Receiving receiving;
    private final @Nullable ThrowAway throwAway;

    private Store(Path file, Line line, @Nullable ThrowAway throwAway) {
        this.database = Database.open(file);
        this.line = line;
        this.receiving = new Receiving(database, line, InstantSource.system(), accounts);
        this.throwAway = throwAway;
    }

    /** Opens the store in a file, which is made if it is not there. */
    public static Store open(Path file, Line line) {
        return new Store(file, line, null);
    }

    /** A fresh store that is deleted when it is closed. */
    public static Store temporary(Line line) {
        ThrowAway folder = ThrowAway.make();
        return new Store(folder.file("tocsin.db"), line, folder);
    }

    /** Receives a report: when this returns, it is on the disk, read and folded. The same report again changes nothing. */
    public Receipt receive(Report report) {
        return receiving.receive(report);
    }

    /** Receives many reports, in batches; much faster than one by one. The stream is read by the caller's thread. */
    public ImportSummary receiveAll(Stream<Report> reports, Progress progress) {
        return receiving.receiveAll(reports, progress);
    }

    /** Notes a ruling and folds anew what it touches. It may name accounts that are not there (yet). */
    public IncidentChanges rule(Ruling ruling) {
        return database.write(h -> new Ruled(h).note(List.of(ruling), accounts));
    }

    /**
     * Notes all rulings of an act and folds anew what they touch, or notes nothing: where somebody ruled on the same matter (an
     * account that could be of the same event) since the act's author looked.
     *
     * @param seen the number of the last ruling that the author had seen, as {@link #lastRuling} gave it
     */
    public RulingReceipt rule(Act act, long seen) {
        return database.write(h -> new Ruled(h).note(act, seen, accounts));
    }

    /** The number of the last ruling: what somebody who looks now has seen. */
    public long lastRuling() {
        return database.read(RulingLog::last);
    }

    /** Notes what was sent. */
    public void dispatch(Dispatch dispatch) {
        database.write(h -> {
            DispatchLog.append(h, dispatch);
            return dispatch;
        });
    }

    /** All rulings, in the order in which they were noted. */
    public List<Ruling> listRulings() {
        return database.read(
                h -> RulingLog.list(h).stream().map(RulingLog.Logged::ruling).toList());
    }

    /** The log of rulings, last noted first. */
    public List<RulingEntry> listRulingEntries() {
        return database.read(h -> new Ruled(h).list());
    }

    /** What was ruled on these accounts, and whatever withdraws that, last noted first. */
    public List<RulingEntry> listRulingsOn(Collection<StatementId> accounts) {
        return database.read(h -> new Ruled(h).listOn(accounts));
    }

    /** The caveats of rulings in force that do not find their account any more. */
    public List<LostAccount> listLostAccounts() {
        return database.read(h -> new Ruled(h).listLost());
    }

    /** The rulings in force, over the accounts as they are read now. */
    public Rulings rulings() {
        return database.read(h -> Rulings.of(Anchors.listAll(h)));
    }

    /** The incidents in whose neighbourhood an account was rejected: the next account of a false report, or the proof of it. */
    public Set<IncidentId> listBesideRejected() {
        return database.read(h -> Incidents.listBeside(
                h,
                Anchors.listAll(h).stream()
                        .filter(Ruling.Rejection.class::isInstance)
                        .flatMap(r -> r.accounts().stream())
                        .toList()));
    }

    /** The incident that holds an account. */
    public Optional<Incident> findIncidentOf(StatementId account) {
        return database.read(h -> Accounts.findNeighbourhood(h, account).stream()
                .flatMap(n -> Incidents.listIn(h, n).stream())
                .filter(i -> i.evidence().holds(account))
                .findFirst());
    }

    /**
     * The ruling whose id begins so: for people.
     *
     * @throws IllegalArgumentException if several rulings' ids begin so
     */
    public Optional<RulingEntry> findRulingByPrefix(String prefix) {
        return database.read(h -> new Ruled(h).findByPrefix(prefix));
    }

    /** Notes a grade of a source. Nothing is folded anew: grades stand beside what is said and change none of it. */
    public void grade(Grading grading) {
        database.write(h -> {
            GradeLog.append(h, grading);
            return grading;
        });
    }

    /** All gradings, in the order in which they were noted. */
    public List<Grading> listGradings() {
        return database.read(GradeLog::list);
    }

    /** The grades that hold now: the desk's, and beside them the shipped ones. */
    public SourceGrades sourceGrades() {
        return SourceGrades.of(listGradings());
    }

    /** Those who speak first in some statement, who said most before. */
    public List<SpeakerSummary> listSpeakers(SpeakerQuery query) {
        return database.read(h -> Speakers.list(h, query));
    }

    /** How many speakers a query asks for, whatever its page. */
    public long countSpeakers(SpeakerQuery query) {
        return database.read(h -> Speakers.count(h, query));
    }

    /** One speaker, by its key; empty where it speaks first in no statement. */
    public Optional<SpeakerSummary> findSpeaker(String key) {
        return database.read(h -> Speakers.find(h, key));
    }

    /** What a speaker said first, last published first, and how it fared beside what others say. */
    public List<Utterance> listUtterances(String key, @Nullable Stance stance, int limit, int offset) {
        return database.read(h -> Utterances.list(h, Speakers.listSaid(h, key, stance, limit, offset)));
    }

    /**
     * How all that a speaker said first of incidents fared. What is older than its last {@value #TRACKED} statements is left out, so that an
     * agency that is quoted every day does not stop the page.
     */
    public TrackRecord getTrackRecord(String key) {
        return TrackRecord.of(listUtterances(key, null, TRACKED, 0).stream()
                .flatMap(u -> Stream.ofNullable(u.corroboration()))
                .toList());
    }

    /** The reports of one story by one outlet, this one among them, first published first: what was corrected, what taken back. */
    public List<Reading> listEditions(ReportId report) {
        return database.read(h -> Editions.list(h, report));
    }

    /** All dispatches, in the order in which they were noted. */
    public List<Dispatch> listDispatches() {
        return database.read(DispatchLog::list);
    }

    /** A report, exactly as it was received. */
    public Optional<Report> findReport(ReportId id) {
        return database.read(h -> ReportLog.find(h, id));
    }

    /**
     * The report whose id begins so: for people.
     *
     * @param prefix at least 4 hexadecimal digits
     * @throws IllegalArgumentException if it is no beginning of an id, or several reports' ids begin so
     */
    public Optional<Report> findReportByPrefix(String prefix) {
        String digits = prefix.strip().toLowerCase(Locale.ROOT).replaceFirst("(…|\\.+)$", "");
        if (!digits.matches("[0-9a-f]{4,64}"))
            throw new IllegalArgumentException("\"" + prefix + "\" is no beginning of a report's id."
                    + " Maybe copy at least 4 of its hexadecimal digits.");
        return database.read(h -> {
            List<ReportId> ids = ReportLog.listIds(h, digits);
            if (ids.size() > 1)
                throw new IllegalArgumentException("The ids of several reports begin with \"" + digits + "\": "
                        + ids.get(0).brief() + ", " + ids.get(1).brief() + ". Maybe give more digits.");
            return ids.stream().findFirst().flatMap(id -> ReportLog.find(h, id));
        });
    }

    /** What was read from a report. */
    public Optional<Reading> findReading(ReportId id) {
        return database.read(h -> Readings.find(h, id));
    }

    /** The reports, last received first. */
    public List<ReportSummary> listReports(int limit, int offset) {
        return database.read(h -> ReportLog.listSummaries(h, limit, offset));
    }

    public long countReports() {
        return database.read(ReportLog::count);
    }

    /** What a report says, in the order of its text. */
    public List<Statement> listStatements(ReportId report) {
        return database.read(h -> Readings.listStatements(h, report));
    }

    /** Every advice of every report: what warnings need beside the incidents. */
    public List<Advice> listAdvice() {
        return database.read(Readings::listAdvice);
    }

    /** How many problems of each kind the reader met, by code. */
    public SortedMap<String, Long> countCaveats() {
        return database.read(Readings::countCaveats);
    }

    /** The incidents that a query asks for, newest first. */
    public List<Incident> listIncidents(IncidentQuery query) {
        return database.read(h -> Incidents.list(h, query));
    }

    /** How many incidents a query asks for, whatever its page. */
    public long countIncidents(IncidentQuery query) {
        return database.read(h -> Incidents.count(h, query));
    }

    /** All incidents that may have happened on this day or later, newest first: what warnings need. */
    public List<Incident> listIncidentsSince(LocalDate day) {
        return database.read(h -> Incidents.listSince(h, day));
    }

    /** The accounts of several events that probably count this one, the narrowest first, with the other incidents that they count. */
    public List<Series> listSeriesOf(Incident incident) {
        return database.read(h -> SeriesAccounts.listCounting(h, incident));
    }

    public Optional<Incident> findIncident(IncidentId id) {
        return database.read(h -> Incidents.find(h, id));
    }

    /** Whether another reader than the line's read some report, or other rules folded some of it, so that a rebuild would change it. */
    public boolean isStale() {
        return database.read(h -> Readings.isStale(h, line.readerVersion()) || Foldings.isStale(h));
    }

    /** Makes all that is derived anew from the logs, in one transaction, and says what that changed. */
    public RebuildSummary rebuild(Progress progress) {
        return database.write(h -> {
            accounts.clear();
            return new Rebuilding(h, line, progress).rebuild();
        });
    }

    @Override
    public void close() {
        database.close();
        if (throwAway != null) throwAway.close();
    }
}
