package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.reader.lexicon.Trigger;

/**
 * Whether a clause tells of one event or of a series. A plural word is a series; so is anything that goes on over a month. The
 * toll of a series belongs to the series.
 */
final class SeriesReader {
    private static final int MAX_SINGLE_DAYS = 31;
    private static final Pattern MOST = Pattern.compile(
            "\\b(?:most|many|some|all|each|several|series|wave|spate|string)\\s+(?:of\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}$");

    private SeriesReader() {}

    static Occurrences read(Clause clause, Mention<Trigger> trigger, @Nullable Mention<When> when) {
        Optional<CountRange> count = countBefore(clause, trigger);
        boolean many = trigger.value().plural()
                || count.filter(c -> c.min() > 1).isPresent()
                || MOST.matcher(clause.before(trigger.span().start(), 50)).find();
        boolean long_ = when != null && when.value().days().days() > MAX_SINGLE_DAYS;
        if (!many && !long_) return Occurrences.ONE;
        return Occurrences.series(count.filter(c -> c.min() > 1).orElse(CountRange.atLeast(many ? 2 : 1)));
    }

    /** "seven armed incursions": a count directly before the plural word. */
    private static Optional<CountRange> countBefore(Clause clause, Mention<Trigger> trigger) {
        if (!trigger.value().plural()) return Optional.empty();
        return clause.findLastBefore(
                        clause.document().found().counts(), trigger.span().start(), 25)
                .map(Mention::value);
    }
}
