package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Credibilities;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.PlaceWords;
import org.tocsin.server.words.StatementWords;

/** The details of an incident: its estimates with their voices, and what the accounts say beside them. */
final class IncidentFields {
    private final Incident incident;
    private final Voices voices;
    private final Credibilities credibilities;

    IncidentFields(Incident incident, Voices voices) {
        this.incident = incident;
        this.voices = voices;
        this.credibilities = Credibilities.of(incident);
    }

    List<FieldView> listEstimates() {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(
                "kind",
                "Kind of event",
                incident.event(),
                EventType::label,
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
                new FieldView.Why(
                        estimate.reason(), estimate.ruled(), GradeView.ofInformation(credibilities.of(estimate))),
                estimate.support().stream()
                        .map(v -> voices.row(key, label, v, words))
                        .toList(),
                estimate.against().stream()
                        .map(v -> voices.row(key, label, v, words))
                        .toList());
    }

    /** Whom it hit and with what: named by accounts, not weighed. Who did it stands elsewhere. */
    List<IncidentView.Detail> listDetails() {
        List<VoiceRow> hit = incident.listActors().stream()
                .filter(v -> v.value().role().isHit())
                .map(v -> voices.row("hit", "Hit", v, IncidentFields::words))
                .toList();
        List<VoiceRow> weapons = incident.listWeapons().stream()
                .map(v -> voices.row("weapon", "With what", v, w -> w.name()))
                .toList();
        return Stream.of(
                        new IncidentView.Detail("hit", "Hit", hit),
                        new IncidentView.Detail("weapon", "With what", weapons))
                .filter(d -> !d.voices().isEmpty())
                .toList();
    }

    private static String words(RoledActor roled) {
        Actor actor = roled.actor().value();
        List<String> parts = new ArrayList<>(List.of(StatementWords.words(roled.role())));
        String country = PlaceWords.country(actor.nationality());
        if (country != null) parts.add(country);
        if (actor.sector() != null) parts.add(StatementWords.words(actor.sector()));
        return actor.name() + " (" + String.join(", ", parts) + ")";
    }
}
