package org.tocsin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * Makes all that is derived anew from the logs: drops the tables, reads every report again, and folds everything in one go.
 * It holds all accounts in memory, a few kilobytes each.
 */
final class Rebuilding {
    private static final int CHUNK = 200;

    /** All that is kept of an incident. */
    private static final String INCIDENT = "accounts || '|' || concerning || '|' || json";

    private final Handle handle;
    private final Line line;
    private final Progress progress;

    Rebuilding(Handle handle, Line line, Progress progress) {
        this.handle = handle;
        this.line = line;
        this.progress = progress;
    }

    RebuildSummary rebuild() {
        SortedMap<String, Long> earlier = Readings.countReaders(handle, line.readerVersion());
        keep("derived_statements", "before_statements", "json");
        keep("derived_incidents", "before_incidents", INCIDENT);
        Sqlite.dropDerived(handle);
        long reports = ReportLog.count(handle);
        foldAll(readAll(reports));
        List<String> changed = listChanged("derived_statements", "json");
        var summary = new RebuildSummary(
                reports, line.readerVersion(), earlier, statementChanges(changed), incidentChanges(changed));
        handle.execute("DROP TABLE temp.before_statements");
        handle.execute("DROP TABLE temp.before_incidents");
        return summary;
    }

    private void keep(String table, String copy, String json) {
        handle.execute("CREATE TEMPORARY TABLE " + copy + " AS SELECT id, " + json + " AS json FROM " + table);
        handle.execute("CREATE INDEX temp." + copy + "_by_id ON " + copy + " (id)");
    }

    /** All that folding needs. */
    private List<Statement> readAll(long total) {
        List<Statement> needed = new ArrayList<>();
        long seq = 0;
        long done = 0;
        while (true) {
            var chunk = ReportLog.listAfter(handle, seq, CHUNK);
            if (chunk.isEmpty()) return needed;
            List<Report> reports = chunk.stream().map(ReportLog.Logged::report).toList();
            List<Reading> readings = Reads.readAll(line, reports);
            Readings.insert(handle, readings);
            for (Reading reading : readings) {
                Accounts.insertConcerns(handle, reading.statements());
                reading.statements().stream().filter(Rebuilding::isFolded).forEach(needed::add);
            }
            seq = chunk.getLast().seq();
            done += chunk.size();
            progress.at(done, OptionalLong.of(total));
        }
    }

    private static boolean isFolded(Statement statement) {
        return statement instanceof Account a
                ? Neighbourhoods.findReach(a).isPresent()
                : !Neighbourhoods.concernsOf(statement).isEmpty();
    }

    private void foldAll(List<Statement> statements) {
        Anchors.put(handle, RulingLog.list(handle));
        List<Ruling> rulings = Anchors.listAll(handle);
        List<Neighbourhood> neighbourhoods = Line.neighbourhoods(statements, Rulings.of(rulings));
        Accounts.put(handle, neighbourhoods, Map.of());
        Map<StatementId, List<Ruling>> byAccount = byAccount(rulings);
        Set<ReportId> takenBack = TakenBack.among(handle, neighbourhoods);
        Map<Incidents.Row, Incident> folded = new LinkedHashMap<>();
        for (Neighbourhood n : neighbourhoods) {
            folded.putAll(Refolding.fold(n, about(n, byAccount), takenBack));
            if (folded.size() < CHUNK) continue;
            Incidents.insert(handle, folded);
            folded.clear();
        }
        Incidents.insert(handle, folded);
    }

    private static Map<StatementId, List<Ruling>> byAccount(List<Ruling> rulings) {
        Map<StatementId, List<Ruling>> byAccount = new HashMap<>();
        for (Ruling r : rulings)
            for (StatementId id : r.accounts())
                byAccount.computeIfAbsent(id, k -> new ArrayList<>()).add(r);
        return byAccount;
    }

    private static Rulings about(Neighbourhood neighbourhood, Map<StatementId, List<Ruling>> byAccount) {
        if (byAccount.isEmpty()) return Rulings.NONE;
        return Rulings.of(neighbourhood.accounts().stream()
                .flatMap(a -> byAccount.getOrDefault(a.id(), List.of()).stream())
                .distinct()
                .toList());
    }

    private RebuildSummary.StatementChanges statementChanges(List<String> changed) {
        return new RebuildSummary.StatementChanges(
                listOnlyIn("derived_statements", "before_statements").size(),
                changed.size(),
                listOnlyIn("before_statements", "derived_statements").size());
    }

    private IncidentChanges incidentChanges(List<String> statements) {
        Set<String> changed = new TreeSet<>(listChanged("derived_incidents", INCIDENT));
        changed.addAll(listRestingOn(statements));
        return new IncidentChanges(
                incidents(listOnlyIn("derived_incidents", "before_incidents")),
                incidents(changed),
                incidents(listOnlyIn("before_incidents", "derived_incidents")));
    }

    private static List<IncidentId> incidents(Collection<String> ids) {
        return ids.stream().map(IncidentId::new).toList();
    }

    /** An incident is kept without its statements: that one of them is read otherwise does not show in its row. */
    private List<String> listRestingOn(List<String> changed) {
        if (changed.isEmpty()) return List.of();
        return handle.createQuery("""
                        SELECT DISTINCT i.id FROM derived_incidents i JOIN before_incidents b ON b.id = i.id,
                            json_each('["' || replace(trim(i.accounts || ' ' || i.concerning), ' ', '","') || '"]') s
                        WHERE s.value IN (SELECT value FROM json_each(:changed))
                        """)
                .bind("changed", Rows.list(changed))
                .mapTo(String.class)
                .list();
    }

    private List<String> listChanged(String table, String json) {
        String before = table.replace("derived_", "before_");
        return handle.createQuery("SELECT DISTINCT id FROM (SELECT id, " + json + " AS json FROM " + table
                        + " EXCEPT SELECT id, json FROM " + before + ") WHERE id IN (SELECT id FROM " + before + ")")
                .mapTo(String.class)
                .list();
    }

    private List<String> listOnlyIn(String table, String other) {
        return handle.createQuery("SELECT id FROM " + table + " EXCEPT SELECT id FROM " + other)
                .mapTo(String.class)
                .list();
    }
}
