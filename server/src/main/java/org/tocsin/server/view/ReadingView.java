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
 * @param paragraphs the article with its marks, and beside each paragraph what is said in it
 * @param shown how many statements are shown, and of how many
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
        List<Paragraph> paragraphs,
        Shown shown,
        List<IncidentRow> incidents,
        List<String> caveats,
        boolean isPreview) {
    /** Copies the lists. */
    public ReadingView {
        paragraphs = List.copyOf(paragraphs);
        incidents = List.copyOf(incidents);
        caveats = List.copyOf(caveats);
    }

    /**
     * A paragraph of the article.
     *
     * @param statements those that begin in it, in the order of the text
     */
    public record Paragraph(MarkedText text, List<StatementRow> statements) {
        /** Copies the list. */
        public Paragraph {
            statements = List.copyOf(statements);
        }
    }

    /**
     * What the filter shows.
     *
     * @param count how many statements
     * @param of of how many
     * @param speakers to choose among
     * @param stances to choose among
     */
    public record Shown(int count, int of, List<SaidFilter.Choice> speakers, List<SaidFilter.Choice> stances) {
        /** Copies the lists. */
        public Shown {
            speakers = List.copyOf(speakers);
            stances = List.copyOf(stances);
        }

        /** "2 statements", "1 of 2 statements". */
        public String words() {
            String all = of + (of == 1 ? " statement" : " statements");
            return of == 0 ? "no statement was read" : count == of ? all : count + " of " + all;
        }
    }
}
