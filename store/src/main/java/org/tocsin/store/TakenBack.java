package org.tocsin.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.text.Edition;
import org.tocsin.core.text.EditionKind;

/**
 * Derived: which reports their outlet took back. Nothing that they tell counts as an account of an incident any more, nor does what the
 * retraction itself repeats. All of it stays where it was, and a report's page shows the editions.
 */
final class TakenBack {
    /** A retraction comes within days; the same headline a year later is another story. */
    private static final int DAYS = 31;

    /** "News in brief" stands over hundreds of stories: fewer words than this tell no story. */
    private static final Pattern TELLING = Pattern.compile("(?:\\S+ ){3,}\\S+");

    /** A retraction, and an edition of the same story that came no later. */
    private static final String PAIRS = """
        SELECT t.report_id AS taken, b.report_id AS taking FROM derived_readings t JOIN derived_readings b
            ON b.outlet = t.outlet AND b.report_id <> t.report_id
            AND ((t.telling = 1 AND b.story = t.story) OR b.url = t.url)
        WHERE b.retracts = 1 AND (t.published IS NULL OR b.published IS NULL
            OR b.published BETWEEN t.published AND t.published + :days)
        """;

    private TakenBack() {}

    static boolean isRetraction(Reading reading) {
        return Edition.kindOf(reading.article()) == EditionKind.RETRACTION;
    }

    static boolean isTelling(String story) {
        return TELLING.matcher(story).matches();
    }

    static @Nullable Long dayOf(Reading reading) {
        Published published = reading.report().published();
        return published == null ? null : published.day().toEpochDay();
    }

    /** The reports behind some neighbourhoods that do not count. */
    static Set<ReportId> among(Handle handle, Collection<Neighbourhood> neighbourhoods) {
        if (!isAnyTakenBack(handle)) return Set.of();
        return neighbourhoods.stream()
                .flatMap(n -> n.accounts().stream())
                .map(a -> a.id().report())
                .distinct()
                .filter(report -> isTakenBack(handle, report))
                .collect(Collectors.toSet());
    }

    /** Asked with every report that comes in, and hardly ever true. */
    static boolean isAnyTakenBack(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM derived_readings WHERE retracts = 1)")
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean isTakenBack(Handle handle, ReportId report) {
        return handle.createQuery("SELECT EXISTS (" + PAIRS + " AND t.report_id = :id) OR EXISTS (" + PAIRS
                        + " AND b.report_id = :id)")
                .bind("id", report.value())
                .bind("days", DAYS)
                .mapTo(Boolean.class)
                .one();
    }

    /** The reports whose count a report that has just come may change: what it takes back, and what takes it back. */
    static List<ReportId> listBeside(Handle handle, ReportId report) {
        return handle
                .createQuery("SELECT taken, taking FROM (" + PAIRS + ") WHERE taken = :id OR taking = :id")
                .bind("id", report.value())
                .bind("days", DAYS)
                .map((row, context) -> List.of(row.getString("taken"), row.getString("taking")))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .map(ReportId::new)
                .toList();
    }
}
