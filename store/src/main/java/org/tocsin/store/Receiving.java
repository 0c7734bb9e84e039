package org.tocsin.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;

/** From a report to its incidents. Reading happens before the file is locked, and in parallel. */
final class Receiving {
    /** One transaction, and so one wait for the disk, for so many reports or characters. */
    private static final int BATCH_REPORTS = 500;

    private static final int BATCH_CHARS = 4_000_000;

    private final Database database;
    private final Line line;
    private final InstantSource clock;
    private final KnownAccounts accounts;

    Receiving(Database database, Line line, InstantSource clock, KnownAccounts accounts) {
        this.database = database;
        this.line = line;
        this.clock = clock;
        this.accounts = accounts;
    }

    Receipt receive(Report given) {
        Report report = ReportLog.storable(given);
        if (database.read(h -> ReportLog.isKnown(h, report.id()))) return known(report.id());
        Reading reading = Reads.read(line, report);
        ChangeBook book = new ChangeBook();
        boolean added = database.write(h -> !store(h, List.of(reading), book).isEmpty());
        return added
                ? new Receipt(
                        report.id(), Receipt.Outcome.ADDED, reading.statements(), book.changes(), reading.caveats())
                : known(report.id());
    }

    private Receipt known(ReportId id) {
        return database.read(h -> new Receipt(
                id,
                Receipt.Outcome.ALREADY_KNOWN,
                Readings.listStatements(h, id),
                IncidentChanges.NONE,
                Readings.listCaveats(h, id)));
    }

    /** The readings that were new. */
    private List<Reading> store(Handle handle, List<Reading> readings, ChangeBook book) {
        boolean[] fresh =
                ReportLog.append(handle, readings.stream().map(Reading::report).toList(), clock.instant());
        List<Reading> added = new ArrayList<>();
        for (int i = 0; i < fresh.length; i++) if (fresh[i]) added.add(readings.get(i));
        Readings.insert(handle, added);
        List<ReportId> ids = added.stream().map(r -> r.report().id()).toList();
        Anchors.refresh(handle, ids);
        try (Refolding refolding = new Refolding(handle, book, accounts)) {
            refolding.add(added.stream().flatMap(r -> r.statements().stream()).toList());
            refolding.retract(ids);
        }
        return added;
    }

    ImportSummary receiveAll(Stream<Report> reports, Progress progress) {
        Tally tally = new Tally();
        Iterator<Report> rest = reports.iterator();
        while (rest.hasNext()) {
            receiveBatch(nextBatch(rest), tally);
            progress.at(tally.received, OptionalLong.empty());
        }
        return tally.summary();
    }

    private static List<Report> nextBatch(Iterator<Report> rest) {
        List<Report> batch = new ArrayList<>();
        long chars = 0;
        while (rest.hasNext() && batch.size() < BATCH_REPORTS && chars < BATCH_CHARS) {
            Report report = ReportLog.storable(rest.next());
            chars += report.content().length();
            batch.add(report);
        }
        return batch;
    }

    private void receiveBatch(List<Report> batch, Tally tally) {
        Map<ReportId, Report> fresh = new LinkedHashMap<>();
        batch.forEach(r -> fresh.putIfAbsent(r.id(), r));
        fresh.keySet().removeAll(database.read(h -> ReportLog.listKnown(h, fresh.keySet())));
        List<Reading> readings = Reads.readAll(line, List.copyOf(fresh.values()));
        tally.note(batch.size(), database.write(h -> store(h, readings, tally.book)));
    }

    /** What a bulk import has brought so far. */
    private static final class Tally {
        private final ChangeBook book = new ChangeBook();
        private final SortedMap<String, Long> caveats = new TreeMap<>();
        private long received;
        private long added;
        private long statements;

        void note(int batch, List<Reading> readings) {
            received += batch;
            added += readings.size();
            for (Reading reading : readings) {
                statements += reading.statements().size();
                reading.caveats().forEach(c -> caveats.merge(c.code(), 1L, Long::sum));
            }
        }

        ImportSummary summary() {
            return new ImportSummary(added, received - added, statements, book.changes(), caveats);
        }
    }
}
