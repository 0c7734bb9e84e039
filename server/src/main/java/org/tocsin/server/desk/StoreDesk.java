package org.tocsin.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Candidate;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.warning.Review;
import org.tocsin.core.warning.Reviews;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.store.IncidentQuery;
import org.tocsin.store.Receipt;
import org.tocsin.store.ReportSummary;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.RulingReceipt;
import org.tocsin.store.SpeakerQuery;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Store;
import org.tocsin.store.Utterance;

/** The desk over a store. */
public final class StoreDesk implements Desk {
    /** An incident's days and those of one of its accounts lie no farther apart than a vague account is long. */
    private static final int NEIGHBOUR_DAYS = 31;

    /** So many incidents of the days around a report are looked through for its own. */
    private static final int MAX_NEIGHBOURS = 20_000;

    /** What is older is history: it warns no site. */
    private static final int REVIEW_DAYS = 60;

    private final Store store;
    private final Line line;
    private final List<Site> sites;
    private final WarningPolicy policy;
    private final Supplier<LocalDate> today;

    public StoreDesk(Store store, Line line, List<Site> sites, WarningPolicy policy, Supplier<LocalDate> today) {
        this.store = store;
        this.line = line;
        this.sites = List.copyOf(sites);
        this.policy = policy;
        this.today = today;
    }

    @Override
    public LocalDate asOf() {
        return today.get();
    }

    @Override
    public List<Incident> listIncidents(IncidentQuery query) {
        return store.listIncidents(query);
    }

    @Override
    public long countIncidents(IncidentQuery query) {
        return store.countIncidents(query);
    }

    @Override
    public Optional<Incident> findIncident(IncidentId id) {
        return store.findIncident(id);
    }

    @Override
    public List<Series> listSeriesOf(Incident incident) {
        return store.listSeriesOf(incident);
    }

    @Override
    public List<Incident> listIncidentsOf(Reading reading) {
        List<DateRange> days = reading.listAccounts().stream()
                .flatMap(StoreDesk::daysOf)
                .map(d -> d.widen(NEIGHBOUR_DAYS))
                .toList();
        if (days.isEmpty()) return List.of();
        IncidentQuery query = IncidentQuery.ALL
                .page(MAX_NEIGHBOURS, 0)
                .from(days.stream()
                        .map(DateRange::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .to(days.stream()
                        .map(DateRange::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        return store.listIncidents(query).stream()
                .filter(i -> i.evidence().accounts().stream()
                        .anyMatch(a -> a.id().report().equals(reading.report().id())))
                .toList();
    }

    private static Stream<DateRange> daysOf(Account account) {
        var when = account.happening().when();
        if (when != null) return Stream.of(when.value().days());
        var published = account.said().published();
        return published == null ? Stream.empty() : Stream.of(DateRange.on(published.day()));
    }

    @Override
    public List<ReportSummary> listReports(int limit, int offset) {
        return store.listReports(limit, offset);
    }

    @Override
    public long countReports() {
        return store.countReports();
    }

    @Override
    public Optional<Reading> findReading(ReportId id) {
        return store.findReading(id);
    }

    @Override
    public List<Site> listSites() {
        return sites;
    }

    @Override
    public List<Warning> listWarnings() {
        LocalDate day = asOf();
        return Line.warn(
                store.listIncidentsSince(day.minusDays(policy.incidentDays())), store.listAdvice(), sites, day, policy);
    }

    @Override
    public Reading preview(Report report) {
        return line.read(report);
    }

    @Override
    public Receipt add(Report report) {
        return store.receive(report);
    }

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public long lastRuling() {
        return store.lastRuling();
    }

    @Override
    public RulingReceipt rule(Act act, long seen) {
        return store.rule(act, seen);
    }

    @Override
    public List<RulingEntry> listRulings() {
        return store.listRulingEntries();
    }

    @Override
    public List<RulingEntry> listRulingsOn(Collection<StatementId> accounts) {
        return store.listRulingsOn(accounts);
    }

    @Override
    public List<LostAccount> listLostAccounts() {
        return store.listLostAccounts();
    }

    @Override
    public Optional<Incident> findIncidentOf(StatementId account) {
        return store.findIncidentOf(account);
    }

    @Override
    public List<Candidate> listCandidates(Incident incident) {
        DateRange days = incident.when().value().widen(Neighbourhoods.SLACK_DAYS);
        List<Incident> around = store.listIncidents(
                IncidentQuery.ALL.page(MAX_NEIGHBOURS, 0).from(days.from()).to(days.to()));
        return Candidate.of(incident, around, store.rulings());
    }

    @Override
    public List<Review> listReviews() {
        return Reviews.queue(
                store.listIncidentsSince(asOf().minusDays(REVIEW_DAYS)),
                listWarnings(),
                store.rulings(),
                store.listBesideRejected());
    }

    @Override
    public List<SpeakerSummary> listSpeakers(SpeakerQuery query) {
        return store.listSpeakers(query);
    }

    @Override
    public long countSpeakers(SpeakerQuery query) {
        return store.countSpeakers(query);
    }

    @Override
    public Optional<SpeakerSummary> findSpeaker(String key) {
        return store.findSpeaker(key);
    }

    @Override
    public List<Utterance> listUtterances(String key, @Nullable Stance stance, int limit, int offset) {
        return store.listUtterances(key, stance, limit, offset);
    }

    @Override
    public TrackRecord getTrackRecord(String key) {
        return store.getTrackRecord(key);
    }

    @Override
    public List<Reading> listEditions(ReportId report) {
        return store.listEditions(report);
    }

    @Override
    public SourceGrades sourceGrades() {
        return store.sourceGrades();
    }

    @Override
    public List<Grading> listGradings() {
        return store.listGradings();
    }

    @Override
    public void grade(Grading grading) {
        store.grade(grading);
    }
}
