package org.tocsin.store;

import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;

/** Derived: which reports tell one story of one outlet, one after the other. */
final class Editions {
    /** A headline such as "News in brief" may stand over hundreds of reports. */
    private static final int MOST = 20;

    /** An edition comes within days; the same headline a year later is another story. */
    private static final int DAYS = 31;

    private Editions() {}

    static List<Reading> list(Handle handle, ReportId report) {
        List<Reading> all =
                handle
                        .createQuery("""
                        SELECT o.report_id FROM derived_readings r JOIN derived_readings o ON o.outlet = r.outlet
                            AND (o.report_id = r.report_id OR (r.story <> '' AND o.story = r.story) OR o.url = r.url)
                        WHERE r.report_id = :id ORDER BY o.report_id = :id DESC, o.report_id LIMIT :most
                        """)
                        .bind("id", report.value())
                        .bind("most", MOST)
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .flatMap(id -> Readings.find(handle, new ReportId(id)).stream())
                        .toList();
        return all.stream()
                .filter(r -> isNear(r, all.getFirst()))
                .sorted(Comparator.comparing(
                                (Reading r) -> r.report().published(),
                                Comparator.nullsLast(Comparator.<Published>naturalOrder()))
                        .thenComparing(r -> r.report().id()))
                .toList();
    }

    /** Without a day nothing tells that they are far apart. */
    private static boolean isNear(Reading a, Reading b) {
        Published x = a.report().published();
        Published y = b.report().published();
        return x == null || y == null || Math.abs(x.day().toEpochDay() - y.day().toEpochDay()) <= DAYS;
    }
}
