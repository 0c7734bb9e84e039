package org.tocsin.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.store.json.Unicode;

/** Derived: what probably happened. */
final class Incidents {
    private Incidents() {}

    /** An incident of a neighbourhood, as it is kept, without the statements that it rests on. */
    record Row(String id, String neighbourhood, KeptIncident kept) {
        static Row of(String neighbourhood, Incident incident) {
            return new Row(incident.id().value(), neighbourhood, KeptIncident.of(incident));
        }
    }

    static Set<Row> listRows(Handle handle, Collection<String> neighbourhoods) {
        Set<Row> rows = new HashSet<>();
        if (neighbourhoods.isEmpty()) return rows;
        handle.createQuery("SELECT id, neighbourhood, accounts, concerning, json FROM derived_incidents"
                        + " WHERE neighbourhood IN (SELECT value FROM json_each(:names))")
                .bind("names", Rows.list(neighbourhoods))
                .map((row, context) ->
                        new Row(row.getString("id"), row.getString("neighbourhood"), KeptIncident.of(row)))
                .forEach(rows::add);
        return rows;
    }

    static void delete(Handle handle, Collection<Row> rows) {
        if (rows.isEmpty()) return;
        try (var batch = handle.prepareBatch(
                "DELETE FROM derived_incidents WHERE id = :id AND neighbourhood = :neighbourhood")) {
            for (Row row : rows)
                batch.bind("id", row.id())
                        .bind("neighbourhood", row.neighbourhood())
                        .add();
            batch.execute();
        }
    }

    static void insert(Handle handle, Map<Row, Incident> incidents) {
        if (incidents.isEmpty()) return;
        try (var batch = handle.prepareBatch("""
                INSERT INTO derived_incidents
                    (id, neighbourhood, event, day_from, day_to, lat, lon, words, accounts, concerning, json)
                VALUES (:id, :neighbourhood, :event, :from, :to, :lat, :lon, :words, :accounts, :concerning, :json)
                """)) {
            incidents.forEach((row, incident) -> bind(batch, row, incident).add());
            batch.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Row row, Incident incident) {
        DateRange days = incident.when().value();
        Place place = incident.where().value();
        return batch.bind("id", row.id())
                .bind("neighbourhood", row.neighbourhood())
                .bind("event", incident.event().value().name())
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .bind("lat", place.point().lat())
                .bind("lon", place.point().lon())
                .bind("words", words(incident))
                .bind("accounts", row.kept().accounts())
                .bind("concerning", row.kept().concerning())
                .bind("json", row.kept().json());
    }

    /** What a search looks in: the kind, the accounts' own words, and the names of places, actors and weapons. */
    private static String words(Incident incident) {
        Stream<String> named = Stream.of(
                        Stream.of(incident.event().value().label()),
                        Stream.of(incident.where().value().name()),
                        incident.evidence().listPlaces().stream().map(Place::name),
                        incident.listActors().stream()
                                .map(v -> v.value().actor().value().name()),
                        incident.listWeapons().stream().map(v -> v.value().name()))
                .flatMap(s -> s);
        Stream<String> said =
                incident.evidence().accounts().stream().map(a -> a.said().text());
        return Unicode.wellFormed(Stream.concat(named, said).distinct().collect(Collectors.joining("\n")));
    }

    static Optional<Incident> find(Handle handle, IncidentId id) {
        return list(handle, SELECT + "WHERE id = :id ORDER BY neighbourhood LIMIT 1", q -> q.bind("id", id.value()))
                .stream()
                .findFirst()
                .or(() -> findByAccount(handle, id));
    }

    /** An id that was given out before its incident was joined to another leads to the one that holds its account now. */
    private static Optional<Incident> findByAccount(Handle handle, IncidentId id) {
        String[] parts = id.value().split("-", -1);
        String sql = SELECT + """
                WHERE neighbourhood IN (SELECT a.neighbourhood FROM derived_accounts a
                    WHERE a.id BETWEEN :brief AND :brief || 'g' AND a.id LIKE '%-s' || :number) ORDER BY id
                """;
        return list(handle, sql, q -> q.bind("brief", parts[1]).bind("number", parts[2])).stream()
                .filter(i -> i.answersTo(id))
                .findFirst();
    }

    static List<Incident> listSince(Handle handle, LocalDate day) {
        return list(handle, SELECT + "WHERE day_to >= :day" + NEWEST_FIRST, q -> q.bind("day", day.toEpochDay()));
    }

    static List<Incident> listWithin(Handle handle, DateRange days) {
        return list(
                handle,
                SELECT + "WHERE day_from >= :from AND day_to <= :to" + NEWEST_FIRST,
                q -> q.bind("from", days.from().toEpochDay())
                        .bind("to", days.to().toEpochDay()));
    }

    static List<Incident> listIn(Handle handle, String neighbourhood) {
        return list(handle, SELECT + "WHERE neighbourhood = :name" + NEWEST_FIRST, q -> q.bind("name", neighbourhood));
    }

    /** The incidents in the neighbourhoods of accounts. */
    static Set<IncidentId> listBeside(Handle handle, Collection<StatementId> accounts) {
        Set<IncidentId> found = new HashSet<>();
        for (StatementId account : accounts)
            handle.createQuery("SELECT i.id FROM derived_incidents i JOIN derived_accounts a"
                            + " ON a.neighbourhood = i.neighbourhood WHERE a.id = :id")
                    .bind("id", account.toString())
                    .mapTo(String.class)
                    .forEach(id -> found.add(new IncidentId(id)));
        return found;
    }

    static List<Incident> list(Handle handle, IncidentQuery query) {
        IncidentConditions where = IncidentConditions.of(query);
        return list(
                handle,
                SELECT + where.sql() + NEWEST_FIRST + " LIMIT :limit OFFSET :offset",
                q -> where.bindTo(q).bind("limit", query.limit()).bind("offset", query.offset()));
    }

    static long count(Handle handle, IncidentQuery query) {
        IncidentConditions where = IncidentConditions.of(query);
        return where.bindTo(handle.createQuery("SELECT count(*) FROM derived_incidents" + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    private static final String NEWEST_FIRST = " ORDER BY day_to DESC, day_from DESC, id";

    private static final String SELECT = "SELECT id, accounts, concerning, json FROM derived_incidents ";

    private static List<Incident> list(Handle handle, String sql, UnaryOperator<Query> bind) {
        record Found(String id, KeptIncident kept) {}
        List<Found> found = bind.apply(handle.createQuery(sql))
                .map((row, context) -> new Found(row.getString("id"), KeptIncident.of(row)))
                .list();
        Map<String, Statement> statements = Readings.mapStatements(
                handle, found.stream().flatMap(f -> f.kept().listIds().stream()).toList());
        return found.stream()
                .map(f -> Rows.derived(
                        "derived_incidents " + f.id(), () -> f.kept().incident(statements)))
                .toList();
    }
}
