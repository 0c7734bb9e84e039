package org.tocsin.eval.muc4.score;

import java.util.Map;
import java.util.Optional;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;

/**
 * A template of the key and the one of the response that stands for it; one of them may be missing.
 *
 * @param slots points of each slot
 */
public record Pair(String document, Optional<Template> key, Optional<Template> response, Map<Slot, Tally> slots) {
    /** Copies the points. */
    public Pair {
        slots = Map.copyOf(slots);
    }

    public boolean isMatched() {
        return key.isPresent() && response.isPresent();
    }

    public boolean isMissing() {
        return response.isEmpty();
    }

    /** All points of the pair. */
    public Tally total() {
        return slots.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
