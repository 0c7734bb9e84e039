package org.tocsin.core.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * Which figure a careful analyst gives: a party to the fight comes last; an exact figure beats "at least"; what an outlet counts itself
 * beats a smaller figure that somebody in the same report gives, who mostly speaks of some of the victims; the figures of the last day
 * beat older ones, since the dead are found and the hurt die; of those more independent origins beat fewer, and near to the bodies beats
 * far from them (a hospital, then officials, then others).
 */
final class BestFigure {
    private static final Pattern HOSPITAL =
            Pattern.compile("hospital|doctor|medic|morgue|clinic|health|nurse|surgeon|coroner");

    private BestFigure() {}

    /** The best of the words that stand, oldest first; at least one. */
    static Reckoning choose(List<Reckoning.Word> history) {
        List<Reckoning.Word> standing =
                history.stream().filter(w -> !w.replaced()).toList();
        Optional<LocalDate> last = lastDay(standing);
        Map<ReportId, Integer> totals = ownTotals(standing);
        Reckoning.Word best = standing.stream()
                .min(Comparator.comparing((Reckoning.Word w) -> isParty(w))
                        .thenComparing(w -> w.voice().value().max() == null)
                        .thenComparing(w -> isPart(w, totals))
                        .thenComparing(w -> isOld(w, last))
                        .thenComparingLong(w -> -agreeing(w, standing))
                        .thenComparingInt(BestFigure::rank)
                        .thenComparingInt(w -> -history.indexOf(w)))
                .orElseThrow(() -> new IllegalArgumentException("Nobody gives a figure"));
        return new Reckoning(best.voice().value(), reason(best, standing, last), history);
    }

    private static boolean isParty(Reckoning.Word word) {
        return speaker(word).role() == SourceRole.ARMED_GROUP;
    }

    /** The greatest figure that each outlet gives itself. */
    private static Map<ReportId, Integer> ownTotals(List<Reckoning.Word> standing) {
        Map<ReportId, Integer> totals = new HashMap<>();
        for (Reckoning.Word w : standing)
            if (w.voice().attribution().chain().size() == 1 && w.voice().value().max() != null)
                totals.merge(w.voice().account().report(), w.voice().value().min(), Math::max);
        return totals;
    }

    private static boolean isPart(Reckoning.Word word, Map<ReportId, Integer> totals) {
        return totals.getOrDefault(word.voice().account().report(), 0)
                > word.voice().value().min();
    }

    /** The day of the last figure that says how many, from somebody who is no party. */
    private static Optional<LocalDate> lastDay(List<Reckoning.Word> standing) {
        return standing.stream()
                .filter(w -> !isParty(w) && w.voice().value().max() != null)
                .flatMap(w -> day(w).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(Reckoning.Word word) {
        Published published = word.published();
        return Optional.ofNullable(published).map(Published::day);
    }

    /** News travels for a day; who counts later counts better. */
    private static boolean isOld(Reckoning.Word word, Optional<LocalDate> last) {
        return last.isPresent()
                && day(word).filter(d -> d.isBefore(last.get().minusDays(1))).isPresent();
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

    private static String reason(Reckoning.Word best, List<Reckoning.Word> standing, Optional<LocalDate> last) {
        long agreeing = agreeing(best, standing);
        if (standing.stream().map(w -> w.voice().value()).distinct().count() == 1)
            return agreeing == 1 ? "the only figure" : agreeing + " independent origins agree";
        boolean someOld = standing.stream().anyMatch(w -> isOld(w, last));
        if (someOld && agreeing == 1) return "latest figure: " + speaker(best).name();
        if (agreeing > 1) return "most independent origins: " + agreeing;
        String who = speaker(best).name();
        return switch (rank(best)) {
            case 0 -> "nearest to the victims: " + who;
            case 1 -> "latest official: " + who;
            default -> "latest word: " + who;
        };
    }
}
