package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.statement.StatementId;

/** The series that count an incident, as JSON: the statement of each, and all that it counts. */
final class SeriesJson {
    private SeriesJson() {}

    static List<Map<String, Object>> of(
            Incident incident, Collection<Series> series, Function<StatementId, String> id) {
        return series.stream()
                .filter(s -> s.counts(incident))
                .map(s -> new Json()
                        .put("statement", id.apply(s.account().id()))
                        .put(
                                "members",
                                s.members().stream().map(i -> i.id().value()).toList())
                        .members())
                .toList();
    }
}
