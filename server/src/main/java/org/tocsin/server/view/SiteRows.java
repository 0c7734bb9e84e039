package org.tocsin.server.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Trigger;
import org.tocsin.core.warning.Warning;
import org.tocsin.server.desk.Desk;

/** The sites with the warnings that stand. Most serious first: the nearest kind of closeness, then the newest, then the nearest. */
public final class SiteRows {
    private static final Comparator<Warning> MOST_SERIOUS = Comparator.comparing(Warning::closeness)
            .thenComparing(Warning::day, Comparator.reverseOrder())
            .thenComparingDouble(Warning::distanceKm)
            .thenComparing(Warning::key);

    private final Desk desk;
    private final LocalDate asOf;
    private final List<Warning> warnings;

    private SiteRows(Desk desk) {
        this.desk = desk;
        this.asOf = desk.asOf();
        this.warnings = desk.listWarnings().stream().sorted(MOST_SERIOUS).toList();
    }

    /** All sites, those with the most serious warnings first, those without warnings last, then by name. */
    public static List<SiteRow> all(Desk desk) {
        SiteRows rows = new SiteRows(desk);
        return desk.listSites().stream()
                .sorted(Comparator.comparingInt(rows::rank).thenComparing(Site::name))
                .map(rows::row)
                .toList();
    }

    public static SiteRow one(Desk desk, Site site) {
        return new SiteRows(desk).row(site);
    }

    /** The place of the site's first warning among all warnings. */
    private int rank(Site site) {
        for (int i = 0; i < warnings.size(); i++) if (warnings.get(i).siteId().equals(site.id())) return i;
        return warnings.size();
    }

    private SiteRow row(Site site) {
        List<WarningRow> rows = warnings.stream()
                .filter(w -> w.siteId().equals(site.id()))
                .map(w -> WarningRow.of(w, site, incidentOf(w), asOf))
                .toList();
        return new SiteRow(site.id(), site.name(), site.people(), rows);
    }

    private @Nullable Incident incidentOf(Warning warning) {
        return warning.trigger() instanceof Trigger.OfIncident i
                ? desk.findIncident(i.incident()).orElse(null)
                : null;
    }
}
