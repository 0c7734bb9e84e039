package org.tocsin.server.view;

import java.util.List;

/**
 * The page on which one pastes a report.
 *
 * @param text what was pasted
 * @param outlet as it was typed
 * @param published as it was typed
 * @param problems why nothing was read, in words
 * @param readings what was read
 */
public record ReadView(
        Shell shell, String text, String outlet, String published, List<String> problems, List<ReadingView> readings) {
    /** Copies the lists. */
    public ReadView {
        problems = List.copyOf(problems);
        readings = List.copyOf(readings);
    }
}
