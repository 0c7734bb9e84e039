package org.tocsin.reader.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.lexicon.People;

/** Victims before their verb: "two guards were killed", "a nurse who drove home was shot". */
final class HarmedBefore {
    private static final Pattern HURT_BEFORE =
            Pattern.compile("\\s+who\\s+(?:was|were|had been)\\s+(?:wounded|injured|hurt)\\b[^,;]*");

    private static final Pattern ONLY_ONE =
            Pattern.compile("\\b(?:only|just) one (?:(?:of [^,.;]{1,30}|man|woman|person) )?(?:has |had |have )?$");

    private static final Pattern WHO = Pattern.compile("\\b(?:an?|the|one|another) (?:[\\p{L}-]+ ){1,3}who [^,.;]*$");

    private static final Pattern OF_THEM =
            Pattern.compile("^\\s+(?:of (?:them|whom|these|those)\\b|(?:from|on) (?:each|either|both)\\b)");

    private final Clause clause;
    private final HarmWords words;
    private final String lower;

    private HarmedBefore(Clause clause, String lower, HarmWords words) {
        this.clause = clause;
        this.words = words;
        this.lower = lower;
    }

    static Optional<Mention<CountRange>> find(Clause clause, String lower, HarmWords words) {
        return new HarmedBefore(clause, lower, words).find();
    }

    private Optional<Mention<CountRange>> find() {
        Matcher m = words.passive().matcher(lower);
        while (m.find()) {
            int verb = clause.absolute(m.start());
            String before = lower.substring(0, m.start());
            if (HarmWords.isNegated(before) || DiedOfIt.is(words, lower, m.end())) continue;
            if (ONLY_ONE.matcher(before).find())
                return Optional.of(new Mention<>(
                        CountRange.exactly(1), new Span(clause.absolute(m.start()), clause.absolute(m.end()))));
            Optional<Mention<CountRange>> count = clause.in(counts()).stream()
                    .filter(c -> c.span().end() <= verb && verb - c.span().end() <= 70)
                    .filter(c -> HarmGap.isFree(clause, c.span().end(), verb)
                            && !HarmGap.isOneWord(c)
                            && !isPartOfMore(c)
                            && !isAside(c)
                            && !isPutRight(c))
                    .reduce((a, b) -> b);
            if (count.isPresent()) return count.map(c -> Together.ofCount(clause, c));
            Optional<Mention<People>> people = subject(verb);
            if (people.isPresent()) return people.map(p -> Together.ofPeople(clause, p));
        }
        return Optional.empty();
    }

    /** "The driver who was wounded on Monday died": between him and his death stands his wound. */
    private boolean wasHurtBefore(int from, int verb) {
        return HURT_BEFORE
                .matcher(clause.document().content().substring(from, verb))
                .matches();
    }

    /** "A guard who drove two workers was shot": who was shot stands before "who". */
    private Optional<Mention<People>> subject(int verb) {
        var before = clause.in(people()).stream()
                .filter(p -> p.span().end() <= verb && verb - p.span().end() <= 70)
                .filter(p -> !p.value().armed()
                        && (HarmGap.isFree(clause, p.span().end(), verb)
                                || wasHurtBefore(p.span().end(), verb)))
                .toList();
        return before.stream()
                .filter(p -> clause.after(p.span().end(), 6).startsWith(" who "))
                .filter(p -> clause.document()
                                .content()
                                .substring(p.span().end(), verb)
                                .indexOf(',')
                        < 0)
                .findFirst()
                .or(() -> before.stream().reduce((a, b) -> b));
    }

    /** "A guard who drove two nurses was shot": two is told of somebody else. */
    private boolean isAside(Mention<CountRange> count) {
        return WHO.matcher(clause.before(count.span().start(), 50)).find();
    }

    /** "Four people, not five, were taken". */
    private boolean isPutRight(Mention<CountRange> count) {
        return clause.before(count.span().start(), 6).endsWith(", not ");
    }

    /** "Eight persons, two of them women, died": two is no toll. */
    private boolean isPartOfMore(Mention<CountRange> count) {
        return OF_THEM.matcher(clause.after(count.span().end(), 30)).find();
    }

    private List<Mention<CountRange>> counts() {
        return clause.document().found().counts();
    }

    private List<Mention<People>> people() {
        return clause.document().found().people();
    }
}
