package org.tocsin.server.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Responsibility;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.StatementId;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.StatementWords;

/** Makes the page of one incident. */
public final class IncidentViews {
    private final Incident incident;
    private final Map<ReportId, Reading> readings;
    private final List<Series> series;
    private final Voices voices;
    private final SourceGrades grades;
    private final Map<ReportId, String> editions;

    /**
     * The maker of an incident's page.
     *
     * @param readings the readings of its reports, as far as they are at hand
     * @param series the accounts of several events that probably count it
     * @param grades how reliable sources are
     * @param editions of which reports a later edition says that they were wrong, in words
     */
    public IncidentViews(
            Incident incident,
            Map<ReportId, Reading> readings,
            List<Series> series,
            SourceGrades grades,
            Map<ReportId, String> editions) {
        this.series = List.copyOf(series);
        this.grades = grades;
        this.editions = Map.copyOf(editions);
        this.incident = incident;
        this.readings = Map.copyOf(readings);
        this.voices = new Voices(incident, readings);
    }

    /**
     * The page.
     *
     * @param asked the report that should stand beside the incident; if it is none of its reports, the earliest does
     * @param rule the form in which one rules on it
     */
    public IncidentView view(Shell shell, IncidentRow row, @Nullable String asked, RuleView rule, String basemap) {
        var fields = new IncidentFields(incident, voices);
        List<FieldView> estimates = fields.listEstimates();
        List<IncidentView.Detail> details = fields.listDetails();
        return new IncidentView(
                shell,
                row,
                estimates,
                details,
                voices.accounts().stream().map(this::account).toList(),
                listResponsibility(),
                listDenials(),
                series.stream().map(s -> SeriesRow.of(s, incident)).toList(),
                ContestedViews.of(incident, grades),
                source(asked),
                rule,
                RuleView.places(incident),
                basemap);
    }

    private IncidentView.AccountRow account(Account account) {
        var harm = account.happening().harm();
        return new IncidentView.AccountRow(
                voices.letterOf(account.id()),
                account.id().toString(),
                href(account.id()),
                Chain.of(account.attribution()),
                DayWords.of(account.said().published()),
                new IncidentView.TollRow(count(harm.killed()), count(harm.injured()), count(harm.abducted())),
                GradeView.of(grades.of(account.attribution())),
                editions.getOrDefault(account.id().report(), ""));
    }

    private static String count(@Nullable Mention<CountRange> harm) {
        return harm == null ? "" : CountWords.of(harm.value());
    }

    private static String href(StatementId statement) {
        return "/reports/" + statement.report() + "#" + statement.brief();
    }

    private List<IncidentView.ResponsibilityRow> listResponsibility() {
        return incident.responsibility().stream()
                .sorted(Comparator.comparing(Responsibility::kind))
                .map(r -> new IncidentView.ResponsibilityRow(
                        StatementWords.words(r.kind()),
                        r.involvement().findWordsOfOtherPart().orElse(""),
                        r.involvement().makesPerpetrator(),
                        r.actor(),
                        Chain.of(r.attribution()),
                        href(r.statement())))
                .toList();
    }

    private List<IncidentView.DenialRow> listDenials() {
        return incident.evidence().concerning().stream()
                .flatMap(s -> s instanceof Denial d ? Stream.of(d) : Stream.empty())
                .map(d -> new IncidentView.DenialRow(d.said().text(), Chain.of(d.attribution()), href(d.id())))
                .toList();
    }

    private IncidentView.@Nullable SourceView source(@Nullable String asked) {
        Map<ReportId, String> reports = voices.listReports();
        ReportId chosen = reports.keySet().stream()
                .filter(r -> r.value().equals(asked))
                .findFirst()
                .orElseGet(() -> reports.keySet().iterator().next());
        Reading reading = readings.get(chosen);
        if (reading == null) return null;
        String title = reading.article().title();
        return new IncidentView.SourceView(
                chosen.value(),
                reading.report().outlet(),
                title == null ? "Without a headline" : title,
                DayWords.of(reading.report().published()),
                reports.entrySet().stream()
                        .map(r -> choice(r.getKey(), r.getValue(), chosen))
                        .toList(),
                MarkedText.of(reading.article().content(), voices.listMarks(chosen)));
    }

    private IncidentView.Choice choice(ReportId report, String letters, ReportId chosen) {
        String outlet = voices.accounts().stream()
                .filter(a -> a.id().report().equals(report))
                .map(a -> a.attribution().outlet().name())
                .findFirst()
                .orElse("");
        return new IncidentView.Choice(report.value(), letters, outlet, report.equals(chosen));
    }
}
