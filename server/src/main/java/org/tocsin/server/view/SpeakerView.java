package org.tocsin.server.view;

import java.util.List;
import org.tocsin.core.incident.TrackRecord;

/**
 * The page of a speaker.
 *
 * @param row the speaker in short
 * @param record how often others confirmed what it said
 * @param words what it said, last published first
 * @param filter which stances are there to choose
 * @param form the form in which one grades it
 */
public record SpeakerView(
        Shell shell,
        SpeakersView.SpeakerRow row,
        TrackRecord record,
        Words words,
        List<SaidFilter.Choice> filter,
        GradingView.Form form,
        List<GradingView.Row> history) {
    /** Copies the lists. */
    public SpeakerView {
        filter = List.copyOf(filter);
        history = List.copyOf(history);
    }

    /**
     * One page of statements.
     *
     * @param key of the speaker
     * @param stance that was asked for, or empty
     * @param page from 1
     * @param more whether there are older ones
     */
    public record Words(String key, String stance, List<Row> rows, int page, boolean more) {
        /** Copies the list. */
        public Words {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One statement.
     *
     * @param key the kind for style sheets
     * @param others what others say to it
     * @param links where it stands
     */
    public record Row(
            String key,
            String kind,
            String stance,
            String text,
            Chain chain,
            String published,
            Links links,
            String others) {}

    /** Where it stands: in its report, and its incident; empty for none. */
    public record Links(String report, String incident) {}
}
