package org.tocsin.server.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One detail of an incident: the estimate, and who stands for it and against it.
 *
 * @param key for the colour: "killed"
 * @param label "Killed"
 * @param value the estimate in words
 * @param note more about the value, or empty
 * @param why why this value, and how far it can be believed
 * @param support who agrees
 * @param against who does not
 */
public record FieldView(
        String key, String label, String value, String note, Why why, List<VoiceRow> support, List<VoiceRow> against) {
    /** Copies the lists. */
    public FieldView {
        support = List.copyOf(support);
        against = List.copyOf(against);
    }

    /**
     * Why an estimate has its value.
     *
     * @param ruled whether an analyst decided it
     */
    public record Why(String reason, boolean ruled, GradeView grade) {}

    /** The names of all voices, with spaces between: for the highlighting. */
    public String refs() {
        return Stream.concat(support.stream(), against.stream())
                .map(VoiceRow::ref)
                .collect(Collectors.joining(" "));
    }
}
