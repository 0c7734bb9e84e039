package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Contradictions;
import org.tocsin.core.incident.Credibilities;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Perpetrator;
import org.tocsin.core.incident.Perpetrators;
import org.tocsin.core.incident.Responsibility;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.Toll;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.StatementId;

/** Incidents as JSON. */
public final class IncidentJson {
    private IncidentJson() {}

    /**
     * A list of incidents that may rest on several reports: statement ids are whole.
     *
     * @param seriesOf the series that count an incident
     */
    public static String write(Collection<Incident> incidents, Function<Incident, List<Series>> seriesOf) {
        return Json.write(incidents.stream()
                .map(i -> withSeries(i, seriesOf.apply(i), StatementId::toString))
                .toList());
    }

    /** An incident with whole statement ids, as maps, lists, strings and numbers. */
    public static Map<String, Object> of(Incident incident) {
        return of(incident, StatementId::toString);
    }

    /** An incident inside the document of one reading: statement ids are brief. */
    static Map<String, Object> ofReading(Incident incident, Collection<Series> series) {
        return withSeries(incident, series, StatementId::brief);
    }

    /** What does not count it is left out, and so is the member where nothing counts it. */
    private static Map<String, Object> withSeries(
            Incident incident, Collection<Series> series, Function<StatementId, String> id) {
        Map<String, Object> members = of(incident, id);
        List<Map<String, Object>> counting = SeriesJson.of(incident, series, id);
        if (!counting.isEmpty()) members.put("series", counting);
        return members;
    }

    private static Map<String, Object> of(Incident incident, Function<StatementId, String> id) {
        return new Json()
                .put("id", incident.id().value())
                .put("event", incident.event().value().label())
                .put("event_type", incident.event().value().category().label())
                .put("when", AccountJson.days(incident.when().value()))
                .put("where", PlaceJson.of(incident.where().value()))
                .put("harm", harm(incident.toll()))
                .put(
                        "responsibility",
                        incident.responsibility().stream()
                                .map(r -> responsibility(r, id))
                                .toList())
                .put("accounts", ids(incident, id))
                .put("independent_origins", incident.evidence().independentOrigins())
                .put(
                        "credibility",
                        GradeJson.ofInformation(Credibilities.of(incident).ofIncident()))
                .put(
                        "perpetrators",
                        Perpetrators.of(incident).stream()
                                .map(IncidentJson::perpetrator)
                                .toList())
                .put(
                        "contradictions",
                        Contradictions.of(incident).stream()
                                .map(c -> ContradictionWords.json(c, id))
                                .toList())
                .members();
    }

    private static List<String> ids(Incident incident, Function<StatementId, String> id) {
        return incident.evidence().listAccountIds().stream().map(id).toList();
    }

    private static Json harm(Toll toll) {
        return new Json()
                .put("killed", estimate(toll.killed()))
                .put("injured", estimate(toll.injured()))
                .put("abducted", estimate(toll.abducted()));
    }

    private static @Nullable Json estimate(@Nullable Estimate<CountRange> estimate) {
        if (estimate == null) return null;
        return AccountJson.count(estimate.value()).put("disputed", estimate.isDisputed());
    }

    private static Map<String, Object> perpetrator(Perpetrator p) {
        return new Json()
                .put("name", p.name())
                .put("confidence", Json.word(p.confidence().value()))
                .put("reason", p.confidence().reason())
                .put("denies", !p.denials().isEmpty())
                .members();
    }

    private static Map<String, Object> responsibility(Responsibility r, Function<StatementId, String> id) {
        return new Json()
                .put("kind", Json.word(r.kind()))
                .put("involvement", Json.word(r.involvement()))
                .put("actor", r.actor())
                .put("statement", id.apply(r.statement()))
                .members();
    }
}
