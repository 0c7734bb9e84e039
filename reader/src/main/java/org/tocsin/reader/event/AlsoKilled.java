package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/** One more, told behind the others: "nine bandits are dead and a policeman also", "a fight that also cost the life of an officer". */
final class AlsoKilled {
    private static final Pattern ALSO = Pattern.compile(
            "\\band (?:an?|one|the) (?:[\\p{L}-]+ ){1,2}(?:also|too|as well)\\b(?! (?:was |were )?(?:hurt|injured|wounded|arrested|detained|taken))"
                    + "|\\balso (?:cost|claimed|took) the life of (?:an?|one|the)\\b");

    private AlsoKilled() {}

    /**
     * The dead of a clause, and one more where it says so behind them.
     *
     * @param lower the clause in lower case
     */
    static Optional<Mention<CountRange>> added(Clause clause, String lower, Mention<CountRange> killed) {
        Matcher m = ALSO.matcher(lower);
        int from = killed.span().end() - clause.span().start();
        if (!killed.value().isExact() || from < 0 || from > lower.length() || !m.find(from)) return Optional.empty();
        return Optional.of(new Mention<>(CountRange.exactly(killed.value().min() + 1), killed.span()));
    }
}
