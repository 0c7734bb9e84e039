package org.tocsin.server.view;

import java.util.List;
import org.tocsin.core.incident.Contradiction;
import org.tocsin.core.incident.Contradictions;
import org.tocsin.core.incident.Credibilities;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Perpetrators;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.incident.Voice;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.PlaceWords;
import org.tocsin.server.words.StatementWords;

/** Makes the view of what is contested about one incident. */
final class ContestedViews {
    private final SourceGrades grades;

    private ContestedViews(SourceGrades grades) {
        this.grades = grades;
    }

    static ContestedView of(Incident incident, SourceGrades grades) {
        ContestedViews views = new ContestedViews(grades);
        return new ContestedView(
                GradeView.ofInformation(Credibilities.of(incident).ofIncident()),
                Contradictions.of(incident).stream().map(views::row).toList(),
                Perpetrators.of(incident).stream()
                        .map(p -> new ContestedView.PerpetratorRow(
                                p.name(),
                                p.confidence().value().words(),
                                p.confidence().reason(),
                                !p.denials().isEmpty()))
                        .toList());
    }

    private ContestedView.ContradictionRow row(Contradiction<?> c) {
        return new ContestedView.ContradictionRow(
                label(c.detail()),
                c.sides().stream()
                        .map(s -> new ContestedView.Side(words(s.value()), speaking(s.voices())))
                        .toList());
    }

    private List<ContestedView.Speaking> speaking(List<? extends Voice<?>> voices) {
        return voices.stream()
                .map(v -> new ContestedView.Speaking(
                        Chain.of(v.attribution()),
                        "/reports/" + v.account().report() + "#" + v.account().brief(),
                        GradeView.of(grades.of(v.attribution()))))
                .distinct()
                .toList();
    }

    private static String label(Contradiction.Detail detail) {
        return switch (detail) {
            case HAPPENED -> "Whether it happened";
            case PERPETRATOR -> "Who did it";
            case PLACE -> "Where";
            case DAYS -> "When";
            case KIND -> "Kind of event";
            case KILLED, INJURED, ABDUCTED -> {
                String words = StatementWords.words(detail);
                yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
            }
        };
    }

    private static String words(Object value) {
        return switch (value) {
            case EventType e -> e.label();
            case DateRange d -> DayWords.of(d);
            case Place p -> PlaceWords.name(p);
            case CountRange c -> CountWords.of(c);
            default -> value.toString();
        };
    }
}
