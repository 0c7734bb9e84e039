package org.tocsin.server.view;

import java.util.List;

/**
 * The overview.
 *
 * @param filter what the list is narrowed to
 * @param kinds the kinds that one can narrow it to
 * @param incidents the first of them
 * @param total how many there are
 * @param sites the sites with warnings, most serious first
 * @param basemap which layers of the base map there are
 */
public record OverviewView(
        Shell shell,
        OverviewFilter filter,
        List<KindChoice> kinds,
        List<IncidentRow> incidents,
        long total,
        List<SiteRow> sites,
        String basemap) {
    /** Copies the lists. */
    public OverviewView {
        kinds = List.copyOf(kinds);
        incidents = List.copyOf(incidents);
        sites = List.copyOf(sites);
    }

    /**
     * A kind of event that one can choose.
     *
     * @param key for the address and the symbol
     * @param label the codebook's name
     */
    public record KindChoice(String key, String label, boolean chosen) {}

    public int warnings() {
        return sites.stream().mapToInt(s -> s.warnings().size()).sum();
    }
}
