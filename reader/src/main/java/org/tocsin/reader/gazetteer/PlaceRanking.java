package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the places that a name may mean. The weights were set by hand on news of the first region and on the first half
 * of the Local-Global Lexicon; each is a rough log-likelihood ratio.
 */
final class PlaceRanking {
    private static final int MOST_CANDIDATES = 60;

    private final Gazetteer gazetteer;
    private final PlaceHints hints;
    private final Set<String> countries;

    PlaceRanking(Gazetteer gazetteer, PlaceHints hints, List<CountryMention> mentions) {
        this.gazetteer = gazetteer;
        this.hints = hints;
        countries = new HashSet<>(hints.countries());
        mentions.forEach(m -> countries.add(m.code()));
    }

    List<RankedPlace> rank(NameHit hit, PlaceSupport context, @Nullable String sameNameId) {
        boolean countryNamed = hit.matches().stream()
                .anyMatch(m -> m.entry().kind() == PlaceKind.COUNTRY && m.quality() == MatchQuality.MAIN);
        boolean roleHelps = hit.matches().stream()
                .anyMatch(m -> agrees(hit.role(), m.entry().kind()));
        return hit.matches().stream()
                .limit(MOST_CANDIDATES)
                .map(m -> score(hit, m, roleHelps, countryNamed, context, sameNameId))
                .sorted(Comparator.comparingDouble(RankedPlace::score).reversed())
                .toList();
    }

    private RankedPlace score(
            NameHit hit,
            NameMatch match,
            boolean roleHelps,
            boolean countryNamed,
            PlaceSupport context,
            @Nullable String sameNameId) {
        List<String> reasons = new ArrayList<>();
        GazetteerEntry entry = match.entry();
        double support = context.support(entry, reasons);
        double score = prominence(entry) + fit(hit, match) + support + country(entry, reasons);
        if (countryNamed && entry.kind().isSettlement()) score -= 2.0; // "Mexico" is the country, unless called a city
        if (roleHelps) {
            boolean agrees = agrees(hit.role(), entry.kind());
            score += agrees ? 2.5 : -2.0;
            if (agrees) reasons.add("is called so in the text");
        }
        if (entry.id().equals(sameNameId)) {
            score += 1.5;
            reasons.add("is meant elsewhere in the report");
        }
        return new RankedPlace(match, score, support, reasons);
    }

    private static double prominence(GazetteerEntry entry) {
        return switch (entry.kind()) {
            case COUNTRY -> 6.5;
            case ADMIN1 -> 3.0 + 0.1 * logPeople(entry);
            case ADMIN2 -> 1.0 + 0.1 * logPeople(entry);
            case REGION, WATER -> 3.0;
            case POST, CROSSING, FACILITY -> 1.4;
            case BORDER -> 3.0;
            case QUARTER -> 0.4 * logPeople(entry) - 0.6;
            case CITY, TOWN, VILLAGE -> 0.6 * logPeople(entry) + seat(entry.seat());
        };
    }

    private static double logPeople(GazetteerEntry entry) {
        return Math.log10(1.0 + entry.population());
    }

    private static double seat(int seat) {
        return switch (seat) {
            case 1 -> 1.5;
            case 2 -> 0.7;
            case 3 -> 0.3;
            default -> 0;
        };
    }

    private double fit(NameHit hit, NameMatch match) {
        double fit = switch (match.quality()) {
            case MAIN -> 0.0;
            case ALTERNATE -> -0.4;
            case FOREIGN -> -1.6;
            case SKELETON -> -3.0;
        };
        boolean asWritten = gazetteer
                .fold()
                .light(hit.surface())
                .equals(gazetteer.fold().light(match.entry().name()));
        return asWritten ? fit + 0.3 : fit;
    }

    private double country(GazetteerEntry entry, List<String> reasons) {
        String code = entry.country();
        if (code == null) return 0;
        if (code.equals(hints.homeCountry())) {
            reasons.add("lies in the outlet's country");
            return 0.8;
        }
        return countries.isEmpty() || countries.contains(code) ? 0 : -0.8;
    }

    private static boolean agrees(@Nullable PlaceKind role, PlaceKind kind) {
        if (role == null) return false;
        return role == kind || (isTown(role) && isTown(kind));
    }

    private static boolean isTown(PlaceKind kind) {
        return kind.isSettlement() && kind != PlaceKind.QUARTER;
    }
}
