package org.tocsin.core.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who said it: the chain from the outlet that we read down to the first speaker.
 *
 * @param chain outermost first; the first is the outlet that published the report
 */
public record Attribution(List<Source> chain) {
    /** Checks that somebody speaks. */
    public Attribution {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) throw new IllegalArgumentException("A statement needs a speaker");
    }

    /** The outlet that published the report. */
    public Source outlet() {
        return chain.getFirst();
    }

    /** The one who said it first, as far as the text tells. */
    public Source firstSpeaker() {
        return chain.getLast();
    }

    /** "Asia Wire &lt;- Interior Ministry". */
    @Override
    public String toString() {
        return chain.stream().map(Source::name).collect(Collectors.joining(" <- "));
    }
}
