package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.AssuranceKind;
import org.tocsin.core.statement.Stance;

/** "Expressed regret", "promised to tighten patrols", "poses no threat". */
final class AssuranceSieve implements Sieve {
    private static final Pattern REGRET = Pattern.compile(
            "^\\s*(?:(?:expressed|expresses|express|voiced|conveyed|offered)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:regret|sorrow|condolences?|sympathy|apolog\\p{L}+)|regret|apologi[sz])");
    private static final Pattern COMMITMENT = Pattern.compile(
            "^\\s*(?:(?:pledged|pledges|promised|promises|vowed|vows|guaranteed|assured|offered)\\b(?! .{0,30}(?:revenge|attack|retaliat))"
                    + "|(?:reiterated|reaffirmed)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:commitment|promise|pledge|readiness|support)|reiterated that|reaffirmed that)"
                    + "|\\b(?:poses? no threat|no threat to|will not (?:allow|be allowed|let)|would not (?:allow|be allowed|let)|(?:nobody|no one) is allowed to|is committed to|are committed to|full control of)\\b");

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed()) return Optional.empty();
        String lower = piece.lower();
        if (REGRET.matcher(lower).find())
            return Optional.of(
                    new Draft(Stance.REGRETS, (said, concerns) -> new Assurance(said, AssuranceKind.REGRET)));
        if (COMMITMENT.matcher(lower).find())
            return Optional.of(
                    new Draft(Stance.PROMISES, (said, concerns) -> new Assurance(said, AssuranceKind.COMMITMENT)));
        return Optional.empty();
    }
}
