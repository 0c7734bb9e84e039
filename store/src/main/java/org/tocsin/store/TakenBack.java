package org.tocsin.store;

import java.util.Collection;
import java.util.HashSet;
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

    /** A retraction b, and an edition t of the same outlet that came no later. */
    private static final String PAIR = """
         ON b.retracts = 1 AND b.outlet = t.outlet AND b.report_id <> t.report_id
            AND (t.published IS NULL OR b.published IS NULL OR b.published BETWEEN t.published AND t.published + :days)
        """;

    private static final String TAKEN = "SELECT t.report_id AS taken, b.report_id AS taking FROM json_each(:ids) j"
            + " CROSS JOIN derived_readings t ON t.report_id = j.value CROSS JOIN derived_readings b" + PAIR;

    private static final String TAKING = "SELECT t.report_id AS taken, b.report_id AS taking FROM json_each(:ids) j"
            + " CROSS JOIN derived_readings b ON b.report_id = j.value CROSS JOIN derived_readings t" + PAIR;

    private static final String STORY = " AND t.telling = 1 AND b.story = t.story";
    private static final String URL = " AND b.url = t.url";

    /** Those of some reports, on either side. Each question has an index, so that an outlet's reports of years are not gone through. */
    private static final String PAIRS =
            String.join(" UNION ", TAKEN + STORY, TAKEN + URL, TAKING + STORY, TAKING + URL);

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
        Set<ReportId> reports = neighbourhoods.stream()
                .flatMap(n -> n.accounts().stream())
                .map(a -> a.id().report())
                .collect(Collectors.toSet());
        Set<ReportId> found = listBeside(handle, reports);
        found.retainAll(reports);
        return found;
    }

    /** Asked with every report that comes in, and hardly ever true. */
    private static boolean isAnyTakenBack(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM derived_readings WHERE retracts = 1)")
                .mapTo(Boolean.class)
                .one();
    }

    /** The reports whose count reports that have just come may change: what they take back, and what takes them back. */
    static Set<ReportId> listBeside(Handle handle, Collection<ReportId> reports) {
        Set<ReportId> found = new HashSet<>();
        if (!isAnyTakenBack(handle)) return found;
        handle.createQuery(PAIRS)
                .bind("ids", Rows.list(reports.stream().map(ReportId::value).toList()))
                .bind("days", DAYS)
                .map((row, context) -> List.of(row.getString("taken"), row.getString("taking")))
                .forEach(pair -> pair.forEach(id -> found.add(new ReportId(id))));
        return found;
    }
}
