package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.lexicon.People;

/**
 * Victims that are told one after the other and share their verb: "five nurses and two guards were hurt" are seven, "a woman and her son
 * died" are two. Only what the lexicon knows as people is added up; "a second man has died" says that there are two, or more.
 */
final class Together {
    private static final Pattern AND = Pattern.compile("^\\s*(?:,\\s*)?and\\s+$");
    private static final Pattern ONE =
            Pattern.compile("\\b(?:an?|the|his|her|its|one|another)\\s+(?:[\\p{L}-]+\\s+){0,2}$");
    private static final Pattern BETWEEN =
            Pattern.compile("^\\s*(?:[\\p{L}-]+\\s+){0,4}and\\s+(?:[\\p{L}-]+\\s+){0,3}$");
    private static final Pattern RANK = Pattern.compile(
            "\\ba(?:nother)?\\s+(?<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+(?:[\\p{L}-]+\\s+)?$");
    private static final java.util.List<String> RANKS =
            java.util.List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int FIRST_RANK = 2;
    private static final int NEAR = 45;

    private Together() {}

    /** A count with the one before that shares its verb. */
    static Mention<CountRange> ofCount(Clause clause, Mention<CountRange> last) {
        return clause.findLastBefore(
                        clause.document().found().counts(), last.span().start(), NEAR)
                .filter(first -> !OBJECT.matcher(clause.before(first.span().start(), NEAR))
                        .find())
                .filter(first -> people(clause, first.span().end(), last.span().start())
                        .filter(p -> AND.matcher(clause.document()
                                        .content()
                                        .substring(p.span().end(), last.span().start()))
                                .matches())
                        .isPresent())
                .map(first -> new Mention<>(
                        sum(first.value(), last.value()), first.span().cover(last.span())))
                .orElse(last);
    }

    /** Victims behind their verb, with those that are told next: "killed a woman and two children", "the bodies of ten men and a girl". */
    static Mention<CountRange> withNext(Clause clause, Mention<CountRange> first) {
        int end = clause.in(clause.document().found().people()).stream()
                .filter(p -> p.span().end() >= first.span().end()
                        && p.span().start() - first.span().end() <= NOUN_CHARS)
                .findFirst()
                .map(p -> p.span().end())
                .orElse(first.span().end());
        var and = NEXT.matcher(clause.after(end, NEAR));
        if (!and.find()) return first;
        int from = end + and.end();
        Optional<Mention<CountRange>> count =
                clause.findFirstAfter(clause.document().found().counts(), from, 0);
        Optional<Mention<People>> people = clause.findFirstAfter(
                clause.document().found().people(),
                count.map(c -> c.span().end()).orElse(from),
                NOUN_CHARS);
        if (people.isEmpty() || isHarmedOtherwise(clause, people.get())) return first;
        Optional<CountRange> more = count.map(Mention::value)
                .or(() -> and.group("one") != null && !people.get().value().plural()
                        ? Optional.of(CountRange.exactly(1))
                        : Optional.empty());
        return more.map(m -> new Mention<>(
                        sum(first.value(), m), first.span().cover(people.get().span())))
                .orElse(first);
    }

    /** "Killed two guards and three others were hurt". */
    private static boolean isHarmedOtherwise(Clause clause, Mention<People> people) {
        return OTHERWISE.matcher(clause.after(people.span().end(), NEAR)).find()
                || clause.after(people.span().end(), NEAR).matches("\\s+others?\\b.*");
    }

    /** "Killed two guards and three were hurt": the two are those of the verb before them. */
    private static final Pattern OBJECT = Pattern.compile(
            "\\b(?:killed|killing|wounded|wounding|injured|injuring|kidnapped|abducted|hurting)\\s+(?:at least\\s+)?$");

    private static final Pattern NEXT = Pattern.compile(
            "^(?:\\s+of\\s+(?:an?|the|his|her|their)(?:\\s+[\\p{L}-]+){1,4}?)?\\s*(?:,\\s*)?and\\s+(?:(?<one>an?|one|his|her)\\s+(?:[\\p{L}-]+\\s+){0,2}?)?");
    private static final Pattern OTHERWISE = Pattern.compile(
            "^(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:was|were|is|are|has|have|had|who|in (?:an? |the )?(?:hospital|clinic)|wounded|injured|hurt|killed|dead|kidnapped|abducted|missing|escaped|fled)\\b");
    private static final int NOUN_CHARS = 25;

    /** People without a count, with the one before that shares their verb. */
    static Mention<CountRange> ofPeople(Clause clause, Mention<People> last) {
        var rank = RANK.matcher(clause.before(last.span().start(), NEAR));
        if (!last.value().plural() && rank.find())
            return new Mention<>(CountRange.atLeast(RANKS.indexOf(rank.group("rank")) + FIRST_RANK), last.span());
        if (last.value().plural()) return new Mention<>(CountRange.atLeast(2), last.span());
        return clause.findLastBefore(
                        clause.document().found().people(), last.span().start(), NEAR)
                .filter(first -> !first.value().plural() && !first.value().armed())
                .filter(first -> ONE.matcher(clause.before(first.span().start(), NEAR))
                                .find()
                        && ONE.matcher(clause.before(last.span().start(), NEAR)).find())
                .filter(first -> BETWEEN.matcher(clause.document()
                                .content()
                                .substring(first.span().end(), last.span().start()))
                        .matches())
                .map(first -> new Mention<>(CountRange.exactly(2), first.span().cover(last.span())))
                .orElseGet(() -> new Mention<>(CountRange.exactly(1), last.span()));
    }

    private static Optional<Mention<People>> people(Clause clause, int from, int to) {
        Span between = new Span(from, to);
        return clause.in(clause.document().found().people()).stream()
                .filter(p -> between.contains(p.span()))
                .reduce((a, b) -> b);
    }

    private static CountRange sum(CountRange a, CountRange b) {
        Integer most = a.max() == null || b.max() == null ? null : Integer.valueOf(a.max() + b.max());
        return new CountRange(a.min() + b.min(), most);
    }
}
