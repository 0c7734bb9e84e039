package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Harm;
import org.tocsin.reader.lexicon.People;

/** How many were killed, injured and abducted, as far as a clause says. */
final class HarmReader {
    /** Nobody hurt is a finding, not silence; what exactly nobody was is in the last word. */
    private static final Pattern NOBODY_HURT = Pattern.compile(
            "\\b(?:no one|nobody|no-one|none(?: of [\\p{L} ]{2,30})?) (?:(?:was|were|is|had been|has been) )?(?:(?:shot|hurt|injured|harmed|killed) or )?"
                    + "(?<how>hurt|injured|harmed|wounded|killed|shot|died|dead)\\b"
                    + "|\\b(?:no|without) (?:human )?(?<what>casualties|injuries|losses|loss of life|victims|deaths|fatalities)");

    private static final Pattern NEGATED =
            Pattern.compile("(?:\\bnot|n't|\\bnever|\\bno one|\\bnobody|\\bno)\\s+(?:[\\p{L}]+\\s+){0,2}$");
    private static final Pattern SINGLE =
            Pattern.compile("^\\s+(?:an?|one|its|his|her|another|the)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?");

    /** "killed when": the verb's victims stand before it. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "^\\s*(?:$|[.,;]|(?:when|after|as(?! (?:many|much) as)|while|by|in(?! excess of)|at(?! (?:least|most))|on|near|during|and|with them|part|place"
                    + "|over(?= (?:the|an?|his|their)\\b)|control|power|aim)\\b)");

    private final Clause clause;
    private final String lower;

    private HarmReader(Clause clause) {
        this.clause = clause;
        this.lower = clause.lower();
    }

    static Harm read(Clause clause) {
        HarmReader reader = new HarmReader(clause);
        return new Harm(
                reader.nobody(
                                "hurt|harmed|killed|shot|died|dead|casualties|losses|loss of life|victims|deaths|fatalities")
                        .or(() -> reader.find(HarmWords.KILLED))
                        .orElse(null),
                reader.nobody("hurt|harmed|injured|wounded|shot|casualties|losses|victims|injuries")
                        .or(() -> reader.find(HarmWords.INJURED))
                        .orElse(null),
                reader.findAbducted().orElse(null));
    }

    private Optional<Mention<CountRange>> nobody(String words) {
        Matcher m = NOBODY_HURT.matcher(lower);
        if (!m.find()) return Optional.empty();
        String word = m.group("how") != null ? m.group("how") : m.group("what");
        return word.matches(words)
                ? Optional.of(new Mention<>(CountRange.exactly(0), span(m.start(), m.end())))
                : Optional.empty();
    }

    private Optional<Mention<CountRange>> find(HarmWords words) {
        return total(words).or(() -> passive(words)).or(() -> nominal(words)).or(() -> active(words));
    }

    /** To take something is no kidnapping: only people can be abducted. */
    private Optional<Mention<CountRange>> findAbducted() {
        return find(HarmWords.ABDUCTED)
                .filter(m ->
                        clause.findFirstAfter(people(), m.span().start(), 60).isPresent()
                                || clause.findLastBefore(people(), m.span().end() + 1, 60)
                                        .isPresent());
    }

    private Optional<Mention<CountRange>> total(HarmWords words) {
        Matcher m = words.total().matcher(lower);
        for (int from = 0; from <= lower.length() && m.find(from); from = m.end()) {
            Matcher to = TO.matcher(lower).region(m.end(), lower.length());
            while (to.find()) {
                Optional<Mention<CountRange>> count = clause.findFirstAfter(counts(), absolute(to.end()), 1);
                if (count.isPresent()) return count;
            }
        }
        return Optional.empty();
    }

    private static final Pattern TO = Pattern.compile("\\b(?:to|at|of|as|reached)\\s+");

    private Optional<Mention<CountRange>> active(HarmWords words) {
        Matcher m = words.active().matcher(lower);
        while (m.find()) {
            if (NEGATED.matcher(lower.substring(0, m.start())).find()) continue;
            Optional<Mention<CountRange>> object = object(m.end());
            if (object.isPresent()) return object.map(o -> Together.withNext(clause, o));
        }
        return Optional.empty();
    }

    private Optional<Mention<CountRange>> object(int verbEnd) {
        String rest = lower.substring(verbEnd);
        if (NO_OBJECT.matcher(rest).find()) return Optional.empty();
        int from = absolute(verbEnd);
        Optional<Mention<CountRange>> count = clause.findFirstAfter(counts(), from, 4);
        if (count.isPresent() && !isOneWord(count.get())) return count;
        Optional<Mention<People>> people = clause.findFirstAfter(people(), from, 40)
                .filter(p -> noVerbBetween(from, p.span().start()));
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

    private Optional<Mention<CountRange>> passive(HarmWords words) {
        Matcher m = words.passive().matcher(lower);
        while (m.find()) {
            int verb = absolute(m.start());
            String before = lower.substring(0, m.start());
            if (NEGATED.matcher(before).find() || diedOfIt(words, m.end())) continue;
            if (ONLY_ONE.matcher(before).find())
                return Optional.of(new Mention<>(CountRange.exactly(1), span(m.start(), m.end())));
            Optional<Mention<CountRange>> count = clause.in(counts()).stream()
                    .filter(c -> c.span().end() <= verb && verb - c.span().end() <= 70)
                    .filter(c ->
                            noHarmBetween(c.span().end(), verb) && !isOneWord(c) && !isPartOfMore(c) && !isAside(c))
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

    private static final Pattern HURT_BEFORE =
            Pattern.compile("\\s+who\\s+(?:was|were|had been)\\s+(?:wounded|injured|hurt)\\b[^,;]*");
    private static final Pattern ONLY_ONE =
            Pattern.compile("\\b(?:only|just) one (?:(?:of [^,.;]{1,30}|man|woman|person) )?(?:has |had |have )?$");

    /** "The guard who was wounded on Monday has died": he is no longer one of the wounded. */
    private boolean diedOfIt(HarmWords words, int end) {
        return words.equals(HarmWords.INJURED)
                && DIED.matcher(lower.substring(end)).find();
    }

    private static final Pattern DIED = Pattern.compile(
            "^(?![^,;]*\\b(?:and|but|when|while|where|after|who|in which)\\b[^,;]*\\bdied\\b)[^,;]{0,80}\\b(?:died|succumbed)\\b");

    /** "A guard who drove two workers was shot": who was shot stands before "who". */
    private Optional<Mention<People>> subject(int verb) {
        var before = clause.in(people()).stream()
                .filter(p -> p.span().end() <= verb && verb - p.span().end() <= 70)
                .filter(p -> !p.value().armed()
                        && (noHarmBetween(p.span().end(), verb)
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

    private static final Pattern WHO = Pattern.compile("\\b(?:an?|the|one|another) (?:[\\p{L}-]+ ){1,3}who [^,.;]*$");

    /** "Eight persons, two of them women, died": two is no toll. */
    private boolean isPartOfMore(Mention<CountRange> count) {
        return OF_THEM.matcher(clause.after(count.span().end(), 30)).find();
    }

    private static final Pattern OF_THEM =
            Pattern.compile("^\\s+(?:of (?:them|whom|these|those)\\b|(?:from|on) (?:each|either|both)\\b)");

    private Optional<Mention<CountRange>> nominal(HarmWords words) {
        for (Mention<CountRange> count : clause.in(counts())) {
            int end = count.span().end() - clause.span().start();
            Matcher m = words.nominal().matcher(lower).region(Math.min(end + 1, lower.length()), lower.length());
            if (m.lookingAt()
                    && !diedOfIt(words, m.end())
                    && noHarmBetween(count.span().end(), absolute(m.start()))) return Optional.of(count);
        }
        return Optional.empty();
    }

    /** "one" and "a" are left to the noun behind them: "one of the men" counts nothing. */
    private boolean isOneWord(Mention<CountRange> count) {
        return count.span().length() <= 1;
    }

    private static final Pattern HARM_VERB = Pattern.compile(
            "\\b(?:killed|killing|wounded|wounding|injured|injuring|died|kidnapped|abducted|seized|hurt|took)\\b");
    private static final Pattern BREAK = Pattern.compile("[;]|,\\s+(?:and|but|while)\\b|\\b(?:when|after|because)\\b");

    private boolean noHarmBetween(int from, int to) {
        String between = clause.document().content().substring(Math.min(from, to), Math.max(from, to));
        return !HARM_VERB.matcher(between).find() && !BREAK.matcher(between).find();
    }

    private boolean noVerbBetween(int from, int to) {
        String between = clause.document().content().substring(from, to);
        return !HARM_VERB.matcher(between).find()
                && between.indexOf(',') < 0
                && !BREAK.matcher(between).find();
    }

    private java.util.List<Mention<CountRange>> counts() {
        return clause.document().found().counts();
    }

    private java.util.List<Mention<People>> people() {
        return clause.document().found().people();
    }

    private int absolute(int offset) {
        return clause.span().start() + offset;
    }

    private Span span(int from, int to) {
        return new Span(absolute(from), absolute(to));
    }
}
