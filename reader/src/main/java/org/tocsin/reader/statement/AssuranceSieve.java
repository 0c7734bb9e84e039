package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.AssuranceKind;
import org.tocsin.core.statement.Stance;

/** "Expressed regret", "promised to tighten patrols", "poses no threat". */
final class AssuranceSieve implements Sieve {
    private static final Pattern REGRET = Pattern.compile(
            "^\\s*(?:(?:expressed|expresses|express|voiced|conveyed|offered)\\s+(?:[\\p{L}'-]+\\s+){0,8}?(?:regret|sorrow|condolences?|sympathy|apolog\\p{L}+)|regret|apologi[sz]|(?:has |have )?said sorry)|\\b(?:we|it|command|government|he|she|they) (?:deeply |sincerely )?regret(?:s|ted)?\\b");
    private static final Pattern COMMITMENT = Pattern.compile(
            "^\\s*(?:(?:pledged|pledges|promised|promises|vowed|vows|guaranteed|assured|offered)\\b(?! .{0,30}(?:revenge|attack|retaliat))"
                    + "|(?:reiterated|reaffirmed)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:commitment|promise|pledge|readiness|support)|reiterated that|reaffirmed that)"
                    + "|\\b(?:poses? no threat|no threat to|will not (?:allow|be allowed|let)|would not (?:allow|be allowed|let)|(?:nobody|no one) is allowed to|is committed to|are committed to|full control of)\\b");

    private static final Pattern WILL = Pattern.compile(
            "^\\s*(?:that )?(?:(?:it|we|they|he|she|the government) (?:will|would) (?!not\\b)|[^.;,]{3,50} would be (?:doubled|brought|punished|compensated|protected|tightened|increased|sent|released|strengthened))");
    private static final Pattern THREAT =
            Pattern.compile("\\b(?:attack|kill|blow up|bomb|strike|revenge|retaliat\\p{L}*|destroy|respond|burn)\\b");

    /** "We will find them": a body that can act binds itself by what it says it will do, unless it threatens. */
    private static boolean isPromise(Piece piece, String lower) {
        return switch (piece.voiced().speakers().getLast().role()) {
            case GOVERNMENT, MILITARY, POLICE, COMPANY, EMBASSY, INTERNATIONAL_ORGANISATION ->
                WILL.matcher(lower).find() && !THREAT.matcher(lower).find();
            default -> false;
        };
    }

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed()) return Optional.empty();
        String lower = piece.lower();
        if (REGRET.matcher(lower).find())
            return Optional.of(
                    new Draft(Stance.REGRETS, (said, concerns) -> new Assurance(said, AssuranceKind.REGRET)));
        if (COMMITMENT.matcher(lower).find() || isPromise(piece, lower))
            return Optional.of(
                    new Draft(Stance.PROMISES, (said, concerns) -> new Assurance(said, AssuranceKind.COMMITMENT)));
        return Optional.empty();
    }
}
