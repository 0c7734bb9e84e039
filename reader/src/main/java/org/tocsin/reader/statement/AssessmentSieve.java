package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.Stance;

/** Why, and what may come: the opinion of a named speaker about security. */
final class AssessmentSieve implements Sieve {
    private static final Pattern SECURITY = Pattern.compile(
            "\\b(?:attack|attacks|raid|raids|strike|strikes|violence|security|border|frontier|insurgen\\p{L}+|militants?|terror\\p{L}*|group|armed|conflict|clash|clashes|taliban|islamic state|"
                    + "threat|threats|intruders|smugglers|weapons?|drones?|fighters|recruit\\p{L}*|crackdown|killing|killings|message|bluff|foreigners|troops)\\b");
    private static final Pattern MOTIVE = Pattern.compile(
            "\\b(?:aims?|seeks?|wants?|intends?|hopes?|trying|tries|meant|designed|intended) to\\b|\\bin order to\\b|\\bthe aim (?:is|was)\\b|\\bmotive");
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:because|contribut\\p{L}+ to|due to|driven by|explains?|fuel(?:l)?(?:s|ed|ing)|has made|have made|made [\\p{L}]+ (?:easy|easier|harder)|result of|stems? from|root cause|attracts)\\b");
    private static final Pattern OUTLOOK =
            Pattern.compile("\\b(?:could|may|might|will|would|likely to|expected to|risks?|complicate)\\b");
    private static final Pattern SITUATION = Pattern.compile(
            "\\b(?:complex|fragile|tense|unstable|deteriorat\\p{L}+|volatile|insecure|grave|no longer (?:feels?|confident)|significant presence|most likely a|remains? (?:calm|tense|stable)|under control)\\b");

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        if (!piece.isAttributed() || !SECURITY.matcher(lower).find()) return Optional.empty();
        return topic(lower)
                .map(topic -> new Draft(
                        piece.voiced().stance() == Stance.CLAIMS ? Stance.CLAIMS : Stance.SUSPECTS,
                        (said, concerns) -> new Assessment(said, topic)));
    }

    private static Optional<AssessmentTopic> topic(String lower) {
        if (MOTIVE.matcher(lower).find()) return Optional.of(AssessmentTopic.MOTIVE);
        if (CAUSE.matcher(lower).find()) return Optional.of(AssessmentTopic.CAUSE);
        if (OUTLOOK.matcher(lower).find()) return Optional.of(AssessmentTopic.OUTLOOK);
        return SITUATION.matcher(lower).find() ? Optional.of(AssessmentTopic.SITUATION) : Optional.empty();
    }
}
