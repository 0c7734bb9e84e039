package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/** A word of harm behind a count: "five dead", "a dozen wounded". */
final class HarmedCount {
    private HarmedCount() {}

    static Optional<Mention<CountRange>> find(Clause clause, String lower, HarmWords words) {
        for (Mention<CountRange> count : clause.in(clause.document().found().counts())) {
            int end = count.span().end() - clause.span().start();
            Matcher m = words.nominal().matcher(lower).region(Math.min(end + 1, lower.length()), lower.length());
            if (m.lookingAt()
                    && !DiedOfIt.is(words, lower, m.end())
                    && HarmGap.isFree(clause, count.span().end(), clause.absolute(m.start())))
                return Optional.of(count);
        }
        return Optional.empty();
    }
}
