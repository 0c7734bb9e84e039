package org.tocsin.server.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a report.
 *
 * @param report its id
 * @param outlet who published it
 * @param title its headline, or that it has none
 * @param published when
 * @param url where it was found, if that is an ordinary web address
 * @param text the article with its marks
 * @param statements in the order of the text
 * @param incidents the incidents for which its accounts stand
 * @param caveats the problems that the reader met
 * @param isPreview whether it is shown before it is in the record
 */
public record ReadingView(
        String report,
        String outlet,
        String title,
        String published,
        @Nullable String url,
        MarkedText text,
        List<StatementRow> statements,
        List<IncidentRow> incidents,
        List<String> caveats,
        boolean isPreview) {
    /** Copies the lists. */
    public ReadingView {
        statements = List.copyOf(statements);
        incidents = List.copyOf(incidents);
        caveats = List.copyOf(caveats);
    }
}
