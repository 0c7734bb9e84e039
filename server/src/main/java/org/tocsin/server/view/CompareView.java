package org.tocsin.server.view;

import java.util.List;

/**
 * Two incidents side by side.
 *
 * @param sides both
 * @param seen the number of the last ruling that the page shows
 * @param author who ruled last in this browser, or empty
 */
public record CompareView(Shell shell, List<Side> sides, long seen, String author) {
    /** Checks that there are two. */
    public CompareView {
        sides = List.copyOf(sides);
        if (sides.size() != 2) throw new IllegalArgumentException("One compares two incidents, not " + sides.size());
    }

    /**
     * One of them.
     *
     * @param anchor one of its accounts
     * @param fields its estimates, each a label and a value
     */
    public record Side(IncidentRow row, String anchor, List<Field> fields, List<Said> accounts) {
        /** Copies the lists. */
        public Side {
            fields = List.copyOf(fields);
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * A detail.
     *
     * @param same whether the other has the same value
     */
    public record Field(String key, String label, String value, boolean same) {}

    /** An account in its own words. */
    public record Said(Chain chain, String published, String text, String href) {}
}
