package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Stance;

/** "Denied that anyone had crossed", "there was no attack". */
final class DenialSieve implements Sieve {
    private static final Pattern DENY = Pattern.compile(
            "^\\s*(?:(?:denied|denies|deny|rejected|rejects|reject|refuted|dismissed|dismisses|dispelled)\\b"
                    + "|(?:that )?(?:there (?:was|were|had been|has been) no|no such)\\s+(?:[\\p{L}-]+\\s+){0,4}?"
                    + "(?:attack|attacks|strike|raid|explosion|blast|bomb|shooting|clash|incident|crossing|infiltration|kidnapping|aircraft|drone|drones|incursion)\\b"
                    + "|(?:that )?(?:it|they|we|its forces|the group) (?:was|were|had) (?:not (?:behind|involved|responsible)|nothing to do|no (?:part|hand|role|involvement)))");

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed() || !DENY.matcher(piece.lower()).find()) return Optional.empty();
        return Optional.of(new Draft(Stance.DENIES, Denial::new));
    }
}
