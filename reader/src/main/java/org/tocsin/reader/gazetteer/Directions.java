package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What "in southern Tajikistan" says for the places of that country: those in the north are hardly meant. */
final class Directions {
    private static final Pattern BEFORE =
            Pattern.compile("\\b(north|south|east|west)(?:ern)?(east|west)?(?:ern)?\\s$", Pattern.CASE_INSENSITIVE);
    /** Halves overlap: this share of the unit's radius counts for either. */
    private static final double OVERLAP = 0.15;

    private final List<Half> halves = new ArrayList<>();

    private record Half(GazetteerEntry unit, int north, int east) {}

    Directions(String text, List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            PlaceKind kind = anchor.entry().kind();
            if (kind != PlaceKind.COUNTRY && kind != PlaceKind.ADMIN1) continue;
            int start = anchor.span().start();
            Matcher word = BEFORE.matcher(text.substring(Math.max(0, start - 16), start));
            if (word.find()) halves.add(half(anchor.entry(), word.group()));
        }
    }

    /** 1 where it lies in the part that the text speaks of, -1 where it lies in another part of the same unit, else 0. */
    double score(GazetteerEntry candidate) {
        double sum = 0;
        for (Half half : halves) {
            if (!Containers.holds(half.unit(), candidate) || candidate.kind().isContainer()) continue;
            sum += isInside(half, candidate) ? 1 : -1;
        }
        return Math.clamp(sum, -1, 1);
    }

    private static Half half(GazetteerEntry unit, String words) {
        String word = words.toLowerCase(Locale.ROOT);
        int north = word.contains("north") ? 1 : word.contains("south") ? -1 : 0;
        int east = word.contains("east") ? 1 : word.contains("west") ? -1 : 0;
        return new Half(unit, north, east);
    }

    private static boolean isInside(Half half, GazetteerEntry candidate) {
        double slack = OVERLAP * half.unit().radiusKm() / 111;
        double up = candidate.point().lat() - half.unit().point().lat();
        double right = candidate.point().lon() - half.unit().point().lon();
        return half.north() * up >= -slack && half.east() * right >= -slack * 1.3;
    }
}
