package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Voice;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.StatementId;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.PlaceWords;
import org.tocsin.server.words.StatementWords;

/** Makes the page of one incident: numbers its voices, and finds the words that each was read from. */
public final class IncidentViews {
    private final Incident incident;
    private final Map<ReportId, Reading> readings;
    private final Map<StatementId, String> letters = new HashMap<>();
    private final List<MarkedText.Mark> marks = new ArrayList<>();
    private final Map<MarkedText.Mark, ReportId> markedReports = new HashMap<>();

    /**
     * The maker of an incident's page.
     *
     * @param readings the readings of its reports, as far as they are at hand
     */
    public IncidentViews(Incident incident, Map<ReportId, Reading> readings) {
        this.incident = incident;
        this.readings = Map.copyOf(readings);
        for (Account account : incident.evidence().accounts()) letters.put(account.id(), letter(letters.size()));
    }

    /** A, B, ..., Z, A1, B1, ... */
    private static String letter(int index) {
        String letter = Character.toString('A' + index % 26);
        return index < 26 ? letter : letter + index / 26;
    }

    /** The page, with one of its reports beside it. */
    public IncidentView view(Shell shell, IncidentRow row, ReportId chosen, String basemap) {
        List<FieldView> fields = listFields();
        List<IncidentView.Detail> details = listDetails();
        return new IncidentView(
                shell,
                row,
                fields,
                details,
                incident.evidence().accounts().stream().map(this::account).toList(),
                listResponsibility(),
                listDenials(),
                source(chosen),
                basemap);
    }

    private List<FieldView> listFields() {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(
                "kind",
                "Kind of event",
                incident.event(),
                e -> e.label(),
                e -> e.category().label()));
        fields.add(field("when", "When", incident.when(), DayWords::of, d -> ""));
        fields.add(field("where", "Where", incident.where(), PlaceWords::name, PlaceWords::precision));
        addToll(fields, "killed", "Killed", incident.toll().killed());
        addToll(fields, "injured", "Injured", incident.toll().injured());
        addToll(fields, "abducted", "Abducted", incident.toll().abducted());
        return fields;
    }

    private void addToll(List<FieldView> fields, String key, String label, @Nullable Estimate<CountRange> harm) {
        if (harm != null) fields.add(field(key, label, harm, CountWords::of, c -> ""));
    }

    private <T> FieldView field(
            String key, String label, Estimate<T> estimate, Function<T, String> words, Function<T, String> note) {
        return new FieldView(
                key,
                label,
                words.apply(estimate.value()),
                note.apply(estimate.value()),
                estimate.reason(),
                estimate.ruled(),
                estimate.support().stream()
                        .map(v -> voice(key, label, v, words))
                        .toList(),
                estimate.against().stream()
                        .map(v -> voice(key, label, v, words))
                        .toList());
    }

    private List<IncidentView.Detail> listDetails() {
        return Stream.of(
                        new IncidentView.Detail("hit", "Hit", listActors(ActorRole.TARGET, ActorRole.VICTIM)),
                        new IncidentView.Detail(
                                "weapon",
                                "With what",
                                incident.listWeapons().stream()
                                        .map(v -> voice("weapon", "With what", v, w -> w.name()))
                                        .toList()))
                .filter(d -> !d.voices().isEmpty())
                .toList();
    }

    private List<VoiceRow> listActors(ActorRole... roles) {
        return incident.listActors().stream()
                .filter(v -> List.of(roles).contains(v.value().role()))
                .map(v -> voice("hit", "Hit", v, IncidentViews::words))
                .toList();
    }

    private static String words(RoledActor roled) {
        Actor actor = roled.actor().value();
        List<String> parts = new ArrayList<>();
        String country = PlaceWords.country(actor.nationality());
        if (country != null) parts.add(country);
        if (actor.sector() != null) parts.add(StatementWords.words(actor.sector()));
        String role = StatementWords.words(roled.role());
        return actor.name() + " (" + role + (parts.isEmpty() ? "" : ", " + String.join(", ", parts)) + ")";
    }

    private <T> VoiceRow voice(String key, String label, Voice<T> voice, Function<T, String> words) {
        String ref = "v" + (marks.size() + 1);
        String value = words.apply(voice.value());
        ReportId report = voice.account().report();
        var mark = new MarkedText.Mark(voice.span(), ref, key, label + ": " + value);
        marks.add(mark);
        markedReports.put(mark, report);
        Reading reading = readings.get(report);
        String content = reading == null ? "" : reading.article().content();
        String said = voice.span().end() <= content.length() ? voice.span().of(content) : "";
        return new VoiceRow(
                ref,
                value,
                letters.getOrDefault(voice.account(), "?"),
                Chain.of(voice.attribution()),
                said,
                voice.account());
    }

    private IncidentView.AccountRow account(Account account) {
        var harm = account.happening().harm();
        return new IncidentView.AccountRow(
                letters.getOrDefault(account.id(), "?"),
                account.id().report().value(),
                href(account.id()),
                Chain.of(account.attribution()),
                DayWords.of(account.said().published()),
                count(harm.killed()),
                count(harm.injured()),
                count(harm.abducted()));
    }

    private static String count(@Nullable Mention<CountRange> harm) {
        return harm == null ? "" : CountWords.of(harm.value());
    }

    private static String href(StatementId statement) {
        return "/reports/" + statement.report() + "#" + statement.brief();
    }

    private List<IncidentView.ResponsibilityRow> listResponsibility() {
        return incident.responsibility().stream()
                .sorted(java.util.Comparator.comparing(r -> r.kind()))
                .map(r -> new IncidentView.ResponsibilityRow(
                        StatementWords.words(r.kind()), r.actor(), Chain.of(r.attribution()), href(r.statement())))
                .toList();
    }

    private List<IncidentView.DenialRow> listDenials() {
        return incident.evidence().concerning().stream()
                .flatMap(s -> s instanceof Denial d ? Stream.of(d) : Stream.empty())
                .map(d -> new IncidentView.DenialRow(d.said().text(), Chain.of(d.attribution()), href(d.id())))
                .toList();
    }

    private IncidentView.@Nullable SourceView source(ReportId chosen) {
        Reading reading = readings.get(chosen);
        if (reading == null) return null;
        String title = reading.article().title();
        return new IncidentView.SourceView(
                chosen.value(),
                reading.report().outlet(),
                title == null ? "Without a headline" : title,
                DayWords.of(reading.report().published()),
                listChoices(chosen),
                MarkedText.of(reading.article().content(), listMarks(chosen)));
    }

    private List<MarkedText.Mark> listMarks(ReportId report) {
        Stream<MarkedText.Mark> accounts = incident.evidence().accounts().stream()
                .filter(a -> a.id().report().equals(report))
                .flatMap(a -> a.said().spans().stream()
                        .map(s -> new MarkedText.Mark(s, "account-" + letters.get(a.id()), "", "account")));
        Stream<MarkedText.Mark> values = marks.stream().filter(m -> report.equals(markedReports.get(m)));
        return Stream.concat(accounts, values).toList();
    }

    private List<IncidentView.Choice> listChoices(ReportId chosen) {
        return incident.evidence().accounts().stream()
                .map(a -> a.id().report())
                .distinct()
                .map(r -> new IncidentView.Choice(r.value(), lettersOf(r), outlet(r), r.equals(chosen)))
                .toList();
    }

    private String lettersOf(ReportId report) {
        return String.join(
                " ",
                incident.evidence().accounts().stream()
                        .filter(a -> a.id().report().equals(report))
                        .map(a -> letters.getOrDefault(a.id(), "?"))
                        .toList());
    }

    private String outlet(ReportId report) {
        return incident.evidence().accounts().stream()
                .filter(a -> a.id().report().equals(report))
                .map(a -> a.attribution().outlet().name())
                .findFirst()
                .orElse("");
    }
}
