package org.tocsin.server.view;

import java.util.List;

/**
 * A site with the warnings that stand for it.
 *
 * @param id for the address
 * @param name for people
 * @param people how many are there
 * @param warnings most serious first
 */
public record SiteRow(String id, String name, int people, List<WarningRow> warnings) {
    /** Copies the list. */
    public SiteRow {
        warnings = List.copyOf(warnings);
    }
}
