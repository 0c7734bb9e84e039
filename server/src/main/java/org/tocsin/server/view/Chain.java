package org.tocsin.server.view;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.core.statement.Attribution;
import org.tocsin.server.words.SpeakerWords;
import org.tocsin.server.words.StatementWords;

/**
 * Who says it, through whom: "this outlet \u2190 Al Jazeera \u2190 analysts".
 *
 * @param links outermost first
 */
public record Chain(List<Link> links) {
    /** Copies the list. */
    public Chain {
        links = List.copyOf(links);
    }

    /**
     * One speaker.
     *
     * @param name as the text has it
     * @param role "analyst"
     * @param href the page of all that it said
     */
    public record Link(String name, String role, String href) {}

    public static Chain of(Attribution attribution) {
        return new Chain(attribution.chain().stream()
                .map(s -> new Link(s.name(), StatementWords.role(s.role()), SpeakerWords.href(s)))
                .toList());
    }

    /** The chain as one line. */
    @Override
    public String toString() {
        return links.stream().map(Link::name).collect(Collectors.joining(" \u2190 "));
    }
}
