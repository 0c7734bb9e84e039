package org.tocsin.reader.statement;

import java.util.Optional;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.Stance;

/**
 * "The attackers wore army uniforms", "nobody was hurt": what somebody tells of violence that makes no account, because it has no event
 * of its own or none whose kind is known. It is kept with its speaker, as a word on the situation, in a report whose subject is
 * violence; no incident rests on it.
 */
final class SituationSieve implements Sieve {
    private static final int MIN_LETTERS = 12;

    private final Violence violence;

    SituationSieve(Violence violence) {
        this.violence = violence;
    }

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        Stance stance = StatementReader.stance(piece.voiced(), piece);
        // What the outlet says by itself is a word of its own only where it leaves it to others.
        if (!piece.isAttributed() && stance != Stance.CLAIMS) return Optional.empty();
        if (lower.strip().endsWith("?")
                || lower.codePoints().filter(Character::isLetter).count() < MIN_LETTERS) return Optional.empty();
        if (!violence.isSpokenOf(lower) || !violence.isSubject()) return Optional.empty();
        return Optional.of(new Draft(stance, (said, concerns) -> new Assessment(said, AssessmentTopic.SITUATION)));
    }
}
