package org.tocsin.eval.muc4.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One incident of one document.
 *
 * @param document the document's id: "TST3-MUC4-0001"
 * @param id its number in the document; {@code *} where the document tells of no incident
 * @param optional whether a system may leave it out
 * @param fills the fills of each slot that has any
 */
public record Template(String document, String id, boolean optional, Map<Slot, List<Fill>> fills) {
    /** The id of a template that says that there is no incident. */
    public static final String IRRELEVANT = "*";

    /** Copies the fills. */
    public Template {
        Map<Slot, List<Fill>> copy = new EnumMap<>(Slot.class);
        fills.forEach((slot, list) -> copy.put(slot, List.copyOf(list)));
        fills = copy;
    }

    /** Whether it says that there is no incident. */
    public boolean isIrrelevant() {
        return id.equals(IRRELEVANT);
    }

    /** The fills of a slot, empty where it has none. */
    public List<Fill> fills(Slot slot) {
        return fills.getOrDefault(slot, List.of());
    }

    /** Collects the fills of a template. */
    public static final class Builder {
        private final String document;
        private final String id;
        private final boolean optional;
        private final Map<Slot, List<Fill>> fills = new EnumMap<>(Slot.class);

        public Builder(String document, String id, boolean optional) {
            this.document = document;
            this.id = id;
            this.optional = optional;
        }

        /** Adds a line of a slot. */
        public Builder line(Slot slot, String line) {
            FillParser.parse(slot, line)
                    .ifPresent(f ->
                            fills.computeIfAbsent(slot, s -> new ArrayList<>()).add(f));
            return this;
        }

        public Template build() {
            return new Template(document, id, optional, fills);
        }
    }
}
