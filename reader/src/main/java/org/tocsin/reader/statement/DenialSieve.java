package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Stance;

/** "Denied that anyone had crossed", "there was no attack". */
final class DenialSieve implements Sieve {
    private static final String VIOLENCE =
            "(?:attack|fire|strike|struck|shell|bomb|kill|carr(?:y|ied) out|target|hit|cross|execute|shoot|shot|burn|plant|place|raid|enter|take part|open|abduct|kidnap|loot)\\p{L}*";

    private static final Pattern DENY = Pattern.compile(
            "^\\s*(?:(?:flatly )?(?:denied|denies|deny|disputed|disputes|rejected|rejects|reject|refuted|refutes|dismissed|dismisses|disowned|disowns|dispelled|brushe[sd] aside)\\b"
                    + "|(?:called|calls) [^.;]{0,80}?\\b(?:false|baseless|unfounded|untrue|fabricat\\p{L}+|propaganda|lies?|nonsense|slander|invention)\\b"
                    + "|(?:that )?(?:there (?:was|were|had been|has been) no|no such)\\s+(?:[\\p{L}-]+\\s+){0,4}?"
                    + "(?:attack|attacks|strike|raid|explosion|blast|bomb|shooting|clash|incident|crossing|infiltration|kidnapping|aircraft|drone|drones|incursion)\\b"
                    + "|(?:that )?(?:nobody|no one|none of (?:our|its|his) [\\p{L}]+)\\s+(?:had |has |have )?"
                    + VIOLENCE
                    + "|(?:that )?(?:it|they|we|he|she|(?:its|our|his|their) [\\p{L}]+|the group)?\\s*(?:did|do|does|has|had|have) not "
                    + VIOLENCE
                    + "|(?:that )?(?:it|they|we|its forces|the group) (?:was|were|had) (?:not (?:behind|involved|responsible)|nothing to do|no (?:part|hand|role|involvement)))");

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed() || !DENY.matcher(piece.lower()).find()) return Optional.empty();
        Involvement involvement = Involvements.get(piece.lower());
        return Optional.of(new Draft(Stance.DENIES, (said, concerns) -> new Denial(said, involvement, concerns)));
    }
}
