package org.tocsin.reader.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;

/**
 * A name in a text that may be a place.
 *
 * @param span where it stands
 * @param surface the name as written
 * @param matches the places of that name, best first; empty where the gazetteer knows none
 * @param role what a word beside the name says it is: "district", "border post"; null where there is none
 * @param doubt why it may be no place after all
 * @param dateline whether it only says where the report was filed
 */
public record NameHit(
        Span span,
        String surface,
        List<NameMatch> matches,
        @Nullable PlaceKind role,
        Doubt doubt,
        boolean dateline) {
    public NameHit {
        matches = List.copyOf(matches);
    }

    /** What the name may mean: where the text calls it a post and there is a post of that name, no town. */
    public List<NameMatch> listUsualMatches() {
        List<NameMatch> called =
                matches.stream().filter(m -> agrees(m.entry().kind())).toList();
        return called.isEmpty() ? matches : called;
    }

    private boolean agrees(PlaceKind kind) {
        return role != null && (role == kind || (isTown(role) && isTown(kind)));
    }

    private static boolean isTown(PlaceKind kind) {
        return kind.isSettlement() && kind != PlaceKind.QUARTER;
    }

    /** The same, taken for a word unless its surroundings say otherwise. */
    NameHit doubted() {
        return doubt == Doubt.NONE ? new NameHit(span, surface, matches, role, Doubt.WORD, dateline) : this;
    }
}
