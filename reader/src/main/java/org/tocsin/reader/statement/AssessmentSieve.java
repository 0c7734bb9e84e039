package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;

/** Why, and what may come: the opinion of a named speaker about security. */
final class AssessmentSieve implements Sieve {
    private static final Pattern SECURITY = Pattern.compile(
            "\\b(?:attack|attacks|raid|raids|strike|strikes|violence|security|border|frontier|insurgen\\p{L}+|militants?|terror\\p{L}*|group|armed|conflict|clash|clashes|taliban|islamic state|"
                    + "threat|threats|intruders|smugglers|weapons?|drones?|fighters|recruit\\p{L}*|crackdown|killing|killings|message|bluff|foreigners|troops|ceasefire|truce|war|fighting|incursions?|bomb(?:s|ing|ings)?|kidnappings?|abductions?|raiders|rockets?|missiles?|massacre|explosions?|blasts?|rebels?|jihadists?|gangs?|army|soldiers|separatists|attackers|gunmen|murders?|looting|blockade|beheadings?|hostages?|checkpoints?|front|shooting)\\b");
    private static final Pattern MOTIVE = Pattern.compile(
            "\\b(?:aims?|seeks?|wants?|intends?|hopes?|trying|tries|meant|designed|intended) to\\b|\\bin order to\\b|\\b(?:the|their|its|whose) aim|\\baim,|\\brevenge for\\b|\\breprisal\\b|\\bretaliation\\b|\\bserves? to\\b|\\bto (?:punish|scare|frighten|intimidate|empty|provoke)\\b|\\bintended for\\b|\\bwere after\\b|\\bmotive");
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:because|contribut\\p{L}+ to|attribut(?:es|ed) the|rivalry|drives|drove|has freed|due to|driven by|explains?|fuel(?:l)?(?:s|ed|ing)|has made|have made|made [\\p{L}]+ (?:easy|easier|harder)|result of|stems? from|root cause|attracts)\\b");
    private static final Pattern OUTLOOK = Pattern.compile(
            "\\b(?:could|may|might|will|would|likely to|expected to|risks?|complicate|possible|expects?|warned of|warns of|do not (?:exclude|rule out)|does not (?:exclude|rule out))\\b");
    private static final Pattern SITUATION = Pattern.compile(
            "\\b(?:complex|fragile|tense|unstable|deteriorat\\p{L}+|volatile|insecure|grave|no longer (?:feels?|confident)|significant presence|most likely a|remains? (?:calm|tense|stable)|under control)\\b");

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        if (!piece.isAttributed() || !SECURITY.matcher(lower).find()) return Optional.empty();
        Stance stance = stance(piece, lower);
        return topic(lower)
                .or(() -> isOpinion(piece) ? Optional.of(AssessmentTopic.SITUATION) : Optional.empty())
                .map(topic -> new Draft(stance, (said, concerns) -> new Assessment(said, topic)));
    }

    /** What an analyst says of security, and what anybody only thinks of it, is an opinion. */
    private static boolean isOpinion(Piece piece) {
        return piece.voiced().stance() == Stance.SUSPECTS
                || piece.voiced().speakers().getLast().role() == SourceRole.ANALYST;
    }

    /** An opinion may be sure of itself: "they want to frighten investors". */
    private static Stance stance(Piece piece, String lower) {
        if (piece.voiced().stance() == Stance.CLAIMS) return Stance.CLAIMS;
        boolean doubts = piece.voiced().stance() == Stance.SUSPECTS
                || DOUBT.matcher(lower).find();
        return doubts ? Stance.SUSPECTS : Stance.ASSERTS;
    }

    private static final Pattern DOUBT = Pattern.compile(
            "\\b(?:could|may|might|would|likely|probably|possibly|possible|perhaps|presum\\p{L}+|suspect\\p{L}*|fears?|feared|appears?|seems?|expects?|exclude|rule out|warned of|risks?|most likely|suggests?)\\b");

    private static Optional<AssessmentTopic> topic(String lower) {
        if (MOTIVE.matcher(lower).find()) return Optional.of(AssessmentTopic.MOTIVE);
        if (CAUSE.matcher(lower).find()) return Optional.of(AssessmentTopic.CAUSE);
        if (OUTLOOK.matcher(lower).find()) return Optional.of(AssessmentTopic.OUTLOOK);
        return SITUATION.matcher(lower).find() ? Optional.of(AssessmentTopic.SITUATION) : Optional.empty();
    }
}
