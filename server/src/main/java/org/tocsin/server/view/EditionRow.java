package org.tocsin.server.view;

import java.util.List;

/**
 * One edition of a report.
 *
 * @param report its id
 * @param key first, update, correction or retraction: for style sheets
 * @param words the same for people
 * @param title its headline
 * @param published when
 * @param here whether it is the one that is shown
 * @param removed sentences of the edition before that it has no more
 * @param added sentences that the edition before had not
 */
public record EditionRow(
        String report,
        String key,
        String words,
        String title,
        String published,
        boolean here,
        List<String> removed,
        List<String> added) {
    /** Copies the lists. */
    public EditionRow {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
