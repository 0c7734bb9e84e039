package org.tocsin.core.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * Which figure a careful analyst gives: near to the bodies beats far from them (a hospital, then officials, then others, last a party
 * to the fight), more independent origins beat fewer, a later word beats an earlier one, and an exact figure beats "at least".
 */
final class BestFigure {
    private static final Pattern HOSPITAL =
            Pattern.compile("hospital|doctor|medic|morgue|clinic|health|nurse|surgeon|coroner");

    private BestFigure() {}

    /** The best of the words that stand, oldest first; at least one. */
    static Reckoning choose(List<Reckoning.Word> history) {
        List<Reckoning.Word> standing =
                history.stream().filter(w -> !w.replaced()).toList();
        Reckoning.Word best = standing.stream()
                .min(Comparator.comparing((Reckoning.Word w) -> isParty(w))
                        .thenComparing(w -> w.voice().value().max() == null)
                        .thenComparingLong(w -> -agreeing(w, standing))
                        .thenComparingInt(BestFigure::rank)
                        .thenComparingInt(w -> -history.indexOf(w)))
                .orElseThrow(() -> new IllegalArgumentException("Nobody gives a figure"));
        return new Reckoning(best.voice().value(), reason(best, standing), history);
    }

    private static boolean isParty(Reckoning.Word word) {
        return speaker(word).role() == SourceRole.ARMED_GROUP;
    }

    private static Source speaker(Reckoning.Word word) {
        return word.voice().attribution().firstSpeaker();
    }

    private static long agreeing(Reckoning.Word word, List<Reckoning.Word> standing) {
        return standing.stream()
                .filter(w -> w.voice().value().equals(word.voice().value()))
                .map(Reckoning.Word::origin)
                .distinct()
                .count();
    }

    private static int rank(Reckoning.Word word) {
        Source speaker = speaker(word);
        if (HOSPITAL.matcher(speaker.name().toLowerCase(Locale.ROOT)).find()) return 0;
        return switch (speaker.role()) {
            case GOVERNMENT, POLICE, MILITARY, INTERNATIONAL_ORGANISATION, EMBASSY, COMPANY -> 1;
            case OUTLET, AGENCY, WITNESS, PERSON, ANALYST -> 2;
            case UNNAMED -> 3;
            case ARMED_GROUP -> 4;
        };
    }

    private static String reason(Reckoning.Word best, List<Reckoning.Word> standing) {
        long agreeing = agreeing(best, standing);
        if (standing.stream().map(w -> w.voice().value()).distinct().count() == 1)
            return agreeing == 1 ? "the only figure" : agreeing + " independent origins agree";
        if (agreeing > 1) return "most independent origins: " + agreeing;
        String who = speaker(best).name();
        return switch (rank(best)) {
            case 0 -> "nearest to the victims: " + who;
            case 1 -> "latest official: " + who;
            default -> "latest word: " + who;
        };
    }
}
