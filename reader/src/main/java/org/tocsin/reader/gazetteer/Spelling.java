package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.Locale;

/** Which places a spelling cannot mean: "Us" is no "US", an acronym no town, and in old wire copy all is capitals. */
final class Spelling {
    /** In text all of capitals a place must be at least this large to be told from a word. */
    private static final long LOUD = 50_000;
    /** Shorter names of this many letters may be short forms, which keep their capitals or end in a full stop. */
    private static final int SHORT = 5;

    private static final int SAMPLE = 4000;

    private final Gazetteer gazetteer;
    private final String text;
    private final boolean shouting;

    Spelling(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        long upper =
                text.codePoints().limit(SAMPLE).filter(Character::isUpperCase).count();
        long lower =
                text.codePoints().limit(SAMPLE).filter(Character::isLowerCase).count();
        shouting = upper > 2 * lower && upper > 40;
    }

    /** Whether most letters are capitals. */
    boolean isShouting() {
        return shouting;
    }

    List<NameMatch> fitting(String surface, int end, List<NameMatch> matches) {
        if (matches.isEmpty()) return matches;
        boolean capitals = surface.equals(surface.toUpperCase(Locale.ROOT));
        boolean acronym = capitals && surface.length() < SHORT && !surface.equals(surface.toLowerCase(Locale.ROOT));
        boolean cut = end < text.length() && text.charAt(end) == '.';
        if (!capitals && surface.length() <= 2 && !cut) return List.of();
        return matches.stream()
                .filter(m -> !acronym || isAcronym(m))
                .filter(m -> capitals || surface.length() > SHORT || isOwnName(surface, m.entry()) || isState(m, cut))
                .filter(m -> !shouting || isLoud(m.entry()))
                .toList();
    }

    private static boolean isAcronym(NameMatch match) {
        boolean usual = match.quality().compareTo(MatchQuality.FOREIGN) < 0;
        return usual && !match.entry().kind().isSettlement();
    }

    /** "Car" is not the Central African Republic, though "CAR" is; "Cauca" is the Cauca Department. */
    private boolean isOwnName(String surface, GazetteerEntry entry) {
        boolean large = entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.ADMIN1;
        return !large
                || gazetteer.fold().key(surface).equals(gazetteer.fold().key(entry.name()))
                || entry.name().startsWith(surface + " ");
    }

    /** "Pa." and "Okla." in the style of American news. */
    private static boolean isState(NameMatch match, boolean cut) {
        return cut && "US".equals(match.entry().country());
    }

    private static boolean isLoud(GazetteerEntry entry) {
        boolean large = !entry.kind().isSettlement() && entry.kind() != PlaceKind.ADMIN2;
        return large || entry.population() >= LOUD || entry.seat() == 1;
    }
}
