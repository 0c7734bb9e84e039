package org.tocsin.reader.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.lexicon.People;

/** Victims behind their verb: "killed two guards", "wounded a nurse". */
final class HarmedBehind {
    private static final Pattern SINGLE =
            Pattern.compile("^\\s+(?:an?|one|its|his|her|another|the)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?");

    /** "killed when": the verb's victims stand before it. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "^\\s*(?:$|[.,;]|(?:when|after|as(?! (?:many|much) as)|while|by|in(?! excess of)|at(?! (?:least|most))|on|near|during|and|with them|part|place"
                    + "|over(?= (?:the|an?|his|their)\\b)|control|power|aim)\\b)");

    /** "Took the four engineers". */
    private static final int THE = 5;

    private final Clause clause;
    private final HarmWords words;
    private final String lower;

    private HarmedBehind(Clause clause, String lower, HarmWords words) {
        this.clause = clause;
        this.words = words;
        this.lower = lower;
    }

    static Optional<Mention<CountRange>> find(Clause clause, String lower, HarmWords words) {
        return new HarmedBehind(clause, lower, words).find();
    }

    private Optional<Mention<CountRange>> find() {
        Matcher m = words.active().matcher(lower);
        while (m.find()) {
            if (HarmWords.isNegated(lower.substring(0, m.start()))) continue;
            Optional<Mention<CountRange>> object = object(m.end());
            if (object.isPresent()) return object.map(o -> Together.withNext(clause, o));
        }
        return Optional.empty();
    }

    private Optional<Mention<CountRange>> object(int verbEnd) {
        String rest = lower.substring(verbEnd);
        if (NO_OBJECT.matcher(rest).find()) return Optional.empty();
        int from = clause.absolute(verbEnd);
        Optional<Mention<CountRange>> count = clause.findFirstAfter(counts(), from, THE);
        if (count.isPresent() && !HarmGap.isOneWord(count.get())) return count;
        Optional<Mention<People>> people = clause.findFirstAfter(people(), from, 40)
                .filter(p -> HarmGap.isOnePhrase(clause, from, p.span().start()));
        if (people.isPresent()) {
            CountRange range = people.get().value().plural() ? CountRange.atLeast(2) : CountRange.exactly(1);
            return Optional.of(
                    new Mention<>(range, new Span(from + 1, people.get().span().end())));
        }
        if (count.isPresent()) return count;
        Matcher single = SINGLE.matcher(rest);
        boolean certain = clause.in(clause.document().found().people()).stream()
                .anyMatch(p -> p.value().armed());
        return single.find() && certain && !rest.startsWith(" the ")
                ? Optional.of(new Mention<>(
                        CountRange.exactly(1), new Span(from + 1, from + Math.max(2, single.end()))))
                : Optional.empty();
    }

    private List<Mention<CountRange>> counts() {
        return clause.document().found().counts();
    }

    private List<Mention<People>> people() {
        return clause.document().found().people();
    }
}
