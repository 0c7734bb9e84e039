package org.tocsin.server.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.line.Reading;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.StatementWords;

/** Makes the view of what was read from one report. */
public final class ReadingViews {
    private final List<Incident> incidents;
    private final List<MarkedText.Mark> marks = new ArrayList<>();

    private ReadingViews(List<Incident> incidents) {
        this.incidents = incidents;
    }

    /**
     * The view.
     *
     * @param incidents the incidents for which its accounts stand
     * @param filter which statements to show
     * @param preview whether it is shown before it is in the record
     */
    public static ReadingView of(
            Reading reading, List<Incident> incidents, LocalDate asOf, SaidFilter filter, boolean preview) {
        var views = new ReadingViews(incidents);
        Map<StatementRow, Integer> starts = new LinkedHashMap<>();
        reading.statements().stream()
                .filter(filter::fits)
                .forEach(s -> starts.put(
                        views.statement(s), s.said().spans().getFirst().start()));
        String title = reading.article().title();
        return new ReadingView(
                reading.report().id().value(),
                reading.report().outlet(),
                title == null ? "Without a headline" : title,
                DayWords.of(reading.report().published()),
                link(reading.report().url()),
                Paragraphs.of(reading.article().content(), views.marks, starts),
                new ReadingView.Shown(
                        starts.size(),
                        reading.statements().size(),
                        speakers(reading, filter),
                        stances(reading, filter)),
                incidents.stream().map(i -> IncidentRow.of(i, asOf)).toList(),
                reading.caveats().stream().map(c -> c.message()).toList(),
                preview);
    }

    /** Everybody who speaks in some chain, by name. */
    private static List<SaidFilter.Choice> speakers(Reading reading, SaidFilter filter) {
        Map<String, String> names = new TreeMap<>();
        for (Statement s : reading.statements())
            for (Source source : s.attribution().chain())
                names.putIfAbsent(Speaker.of(source).key(), source.name());
        return names.entrySet().stream()
                .map(e -> new SaidFilter.Choice(
                        e.getKey(), e.getValue(), e.getKey().equals(filter.speaker())))
                .toList();
    }

    private static List<SaidFilter.Choice> stances(Reading reading, SaidFilter filter) {
        return reading.statements().stream()
                .map(s -> s.said().stance())
                .distinct()
                .sorted()
                .map(s -> new SaidFilter.Choice(SaidFilter.key(s), StatementWords.stance(s), s == filter.stance()))
                .toList();
    }

    /** Only ordinary web addresses become links: an address comes from the report and may hold a script. */
    private static @Nullable String link(@Nullable URI url) {
        if (url == null || url.getScheme() == null) return null;
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? url.toString() : null;
    }

    private StatementRow statement(Statement statement) {
        String ref = statement.id().brief();
        String kind = StatementWords.kind(statement);
        statement.said().spans().forEach(s -> marks.add(new MarkedText.Mark(s, ref, "", kind)));
        return new StatementRow(
                ref,
                StatementWords.key(statement),
                kind,
                StatementWords.stance(statement.said().stance()),
                Chain.of(statement.attribution()),
                statement.said().text(),
                Facts.of(statement, marks),
                incidentsOf(statement.id()));
    }

    private List<String> incidentsOf(StatementId id) {
        return incidents.stream()
                .filter(i -> i.evidence().holds(id)
                        || i.evidence().concerning().stream().anyMatch(s -> s.id().equals(id)))
                .map(i -> i.id().value())
                .toList();
    }
}
