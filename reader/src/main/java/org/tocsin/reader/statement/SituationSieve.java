package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.Stance;

/**
 * "The attackers wore army uniforms", "nobody was hurt": what somebody tells of violence that makes no account, because it has no event
 * of its own or none whose kind is known. It is kept with its speaker, as a word on the situation; no incident rests on it.
 */
final class SituationSieve implements Sieve {
    private static final Pattern VIOLENCE = Pattern.compile(
            "\\b(?:attack(?:s|ed|ers?)?|air ?strikes?|ambush\\p{L}*|raid(?:s|ed|ers)?|bomb(?:s|ed|ing|ings|ers?)?|explosions?|exploded|blasts?|blew up|blown up|mortars?|rockets?|missiles?|shell(?:s|ed|ing)|drones?"
                    + "|(?:land)?mines? (?:exploded|killed|had|was|were)|gun(?:men|fire|ship|ships)|opened fire|(?:under|exchanged?|of) fire|fired|bullets?|shot|shooting|killed|killing|wounded|injur\\p{L}+|casualt\\p{L}+|dead|deaths?|died|bodies"
                    + "|hostages?|abduct\\p{L}*|kidnap\\p{L}*|robbed|looted|looting|raped|beheaded|burned|burnt|ablaze|torched|clash(?:es|ed)?|fighting|hijack\\p{L}*|armed (?:men|group|groups|gang)"
                    + "|jihad\\p{L}*|militants?|insurgents?|rebels?|terrorists?|fighters|gangs?|separatists)\\b");

    /** Words that are of violence only beside an event. */
    private static final Pattern BESIDE_AN_EVENT = Pattern.compile(
            "\\b(?:hurt|harmed|hit|struck|fire|burns?|burning|losses|victims?|fled|flee|trapped|detained|detention|arrest\\p{L}*|captured|taken|seized|seizure|stopped|withdr[ae]w\\p{L}*|crossed|uniforms?|masks?|villagers|shepherds|civilians?"
                    + "|soldiers|troops|peacekeepers|army|patrol|convoy|aircraft|helicopters?|weapons?|rifles?|the (?:men|boy|girl|number|toll|group|building|vehicle)|hospital|shelter|evacuat\\p{L}+|missing|survivors?|nobody|no one|on board|warning|prisoners?)\\b");

    private static final int MIN_LETTERS = 12;

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        Stance stance = StatementReader.stance(piece.voiced(), piece);
        // What the outlet says by itself is a word of its own only where it leaves it to others.
        if (!piece.isAttributed() && stance != Stance.CLAIMS) return Optional.empty();
        if (lower.strip().endsWith("?")
                || lower.codePoints().filter(Character::isLetter).count() < MIN_LETTERS) return Optional.empty();
        boolean beside = !piece.document().found().triggers().isEmpty()
                && BESIDE_AN_EVENT.matcher(lower).find();
        if (!beside && !VIOLENCE.matcher(lower).find()) return Optional.empty();
        return Optional.of(new Draft(stance, (said, concerns) -> new Assessment(said, AssessmentTopic.SITUATION)));
    }
}
