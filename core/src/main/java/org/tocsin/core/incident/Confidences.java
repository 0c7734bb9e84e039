package org.tocsin.core.incident;

import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Confidence;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

/**
 * How sure one statement makes it that somebody did it: the decision tree of MUC-4 (fill rules of 1992, slot 11). Cleared of it? Says
 * so of itself? No doubt expressed? Doubt by an authority? To accuse is to leave room for doubt; so is "reportedly".
 */
final class Confidences {
    private Confidences() {}

    static Confidence of(Statement statement, Speaker who, ActorRole role) {
        if (role == ActorRole.POSSIBLE_PERPETRATOR) return Confidence.POSSIBLE;
        Stance stance = statement.said().stance();
        if (statement instanceof Admission || isOwnWord(statement.attribution(), who))
            return Confidence.CLAIMED_OR_ADMITTED;
        if (stance == Stance.DENIES) return Confidence.ACQUITTED;
        boolean doubt = statement instanceof Accusation || stance == Stance.CLAIMS || stance == Stance.SUSPECTS;
        if (isAuthority(statement.attribution())) return Confidence.ACCUSED_BY_AUTHORITIES;
        return doubt ? Confidence.ACCUSED : Confidence.REPORTED_AS_FACT;
    }

    private static boolean isOwnWord(Attribution attribution, Speaker who) {
        return attribution.chain().size() > 1
                && Speaker.of(attribution.firstSpeaker()).equals(who);
    }

    private static boolean isAuthority(Attribution attribution) {
        return switch (attribution.firstSpeaker().role()) {
            case GOVERNMENT, MILITARY, POLICE -> true;
            default -> false;
        };
    }
}
