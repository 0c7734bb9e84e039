package org.tocsin.reader.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a name may be no place: a list of words and people, a title before it, another capital beside it. */
final class DoubtRule {
    /** A place of this many people is meant even beside another capital. */
    private static final long FAMOUS = 300_000;

    private final Gazetteer gazetteer;
    private final Surroundings around;

    DoubtRule(Gazetteer gazetteer, Surroundings around) {
        this.gazetteer = gazetteer;
        this.around = around;
    }

    Doubt doubt(String key, List<NameMatch> matches, @Nullable PlaceKind role, int from, int to) {
        Doubt listed = gazetteer.doubt(key);
        if (listed == Doubt.NEVER) return Doubt.NEVER;
        if (around.afterTitle(from)) return Doubt.PERSON;
        if (around.beforeOrganisation(to)) return Doubt.PART;
        if (isCountry(matches) || (role != null && listed == Doubt.NONE)) return Doubt.NONE;
        if (around.inHeadline(from)) return listed;
        return beside(listed, matches.getFirst().entry(), from, to);
    }

    private Doubt beside(Doubt listed, GazetteerEntry best, int from, int to) {
        boolean town = best.kind().isSettlement() && best.seat() != 1;
        if (town && around.besideSaying(from, to) && !around.afterPreposition(from)) return Doubt.PERSON;
        boolean famous = best.population() >= FAMOUS;
        if (around.afterName(from) && !famous) return Doubt.PERSON;
        if (around.beforeName(to)) return famous ? listed : Doubt.PART;
        return around.afterPlacePreposition(from) ? Doubt.NONE : listed;
    }

    private static boolean isCountry(List<NameMatch> matches) {
        return matches.stream()
                .anyMatch(m -> m.entry().kind() == PlaceKind.COUNTRY && m.quality() == MatchQuality.MAIN);
    }
}
