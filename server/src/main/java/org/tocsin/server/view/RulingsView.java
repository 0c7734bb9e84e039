package org.tocsin.server.view;

import java.util.List;

/**
 * The page of all rulings.
 *
 * @param acts the last ones, last first
 * @param total how many there are
 * @param seen the number of the last ruling that the page shows
 * @param author who ruled last in this browser, or empty
 * @param noted what was just noted, or empty
 * @param problems what was wrong with what was sent
 */
public record RulingsView(
        Shell shell, List<ActView> acts, int total, long seen, String author, String noted, List<String> problems) {
    /** Copies the lists. */
    public RulingsView {
        acts = List.copyOf(acts);
        problems = List.copyOf(problems);
    }
}
