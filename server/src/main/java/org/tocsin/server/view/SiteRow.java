package org.tocsin.server.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;

/**
 * A site with the warnings that stand for it.
 *
 * @param id for the address
 * @param name for people
 * @param people how many are there
 * @param warnings most serious first: nearest kind of closeness, then newest
 */
public record SiteRow(String id, String name, int people, List<WarningRow> warnings) {
    /** Copies the list. */
    public SiteRow {
        warnings = List.copyOf(warnings);
    }

    private static final Comparator<Warning> MOST_SERIOUS = Comparator.comparing(Warning::closeness)
            .thenComparing(Warning::day, Comparator.reverseOrder())
            .thenComparingDouble(Warning::distanceKm)
            .thenComparing(Warning::key);

    /** All sites, those with the most serious warnings first, those without warnings last, then by name. */
    public static List<SiteRow> listOf(List<Site> sites, List<Warning> warnings, LocalDate asOf) {
        Comparator<Site> bySeriousness = Comparator.comparing(
                s -> ofSite(s, warnings).stream().findFirst().orElse(null), Comparator.nullsLast(MOST_SERIOUS));
        return sites.stream()
                .sorted(bySeriousness.thenComparing(Site::name))
                .map(s -> of(s, warnings, asOf))
                .toList();
    }

    public static SiteRow of(Site site, List<Warning> warnings, LocalDate asOf) {
        List<WarningRow> rows = ofSite(site, warnings).stream()
                .map(w -> WarningRow.of(w, site, asOf))
                .toList();
        return new SiteRow(site.id(), site.name(), site.people(), rows);
    }

    private static List<Warning> ofSite(Site site, List<Warning> warnings) {
        return warnings.stream()
                .filter(w -> w.siteId().equals(site.id()))
                .sorted(MOST_SERIOUS)
                .toList();
    }
}
