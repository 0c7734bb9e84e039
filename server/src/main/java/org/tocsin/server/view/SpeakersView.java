package org.tocsin.server.view;

import java.util.List;

/**
 * The list of speakers.
 *
 * @param text the part of a name that was asked for
 * @param roles to choose among
 * @param speakers who said most before
 * @param total how many there are
 */
public record SpeakersView(
        Shell shell, String text, List<SaidFilter.Choice> roles, List<SpeakerRow> speakers, long total) {
    /** Copies the lists. */
    public SpeakersView {
        roles = List.copyOf(roles);
        speakers = List.copyOf(speakers);
    }

    /**
     * One of them.
     *
     * @param href its page
     * @param role "armed group"
     * @param said how many statements it is the first speaker of
     */
    public record SpeakerRow(String href, String name, String role, GradeView grade, long said, long passedOn) {}
}
