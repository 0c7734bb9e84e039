package org.tocsin.reader.count;

import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.CountRange;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/**
 * What vague words count. A range holds what a careful writer may have meant, so that two reports of one event do not
 * contradict each other for their choice of word.
 *
 * <ul>
 *   <li>none: <b>none, nobody, no one</b>, and <b>no</b> before a word
 *   <li>[2, 2]: <b>both, a couple, a pair</b>; [1, 1]: <b>a single</b>
 *   <li>[2, ∞): <b>multiple, a number of, a small number of, a group of</b>: more than one is all that they say
 *   <li>[3, ∞): <b>several, a few, many, numerous, a lot of, a large number of</b>: more than a couple; no upper bound,
 *       since "several" has been said of seven and of seventy
 *   <li>[3, 9]: <b>a handful</b>: about as many as fingers, and not ten
 *   <li>[20, 99]: <b>tens</b>; [24, 99]: <b>dozens</b>: at least two of them, and below the hundred that would have been said
 *   <li>[40, ∞): <b>scores</b>: two score; without upper bound, since it is said for effect
 *   <li>[200, 999]: <b>hundreds</b>; [2,000, 9,999]: <b>thousands</b>, and so on: at least two, and below the next word
 *   <li><b>several hundred</b>, a few dozen: three times the word up to the next word: [300, 999], [36, 99]
 * </ul>
 *
 * "Most", "all", "some" and "few" alone count nothing.
 */
final class VagueNumbers {
    private static final PhraseTable<CountRange> ALONE = new PhraseTable<CountRange>()
            .add(CountRange.exactly(0), "none", "nobody", "no one", "no - one", "not a single", "not one", "not any")
            .add(CountRange.exactly(1), "a single", "a lone", "a sole")
            .add(CountRange.exactly(2), "a couple of", "a couple", "both", "a pair of", "couple of", "a duo of")
            .add(CountRange.exactly(3), "a trio of")
            .add(
                    CountRange.atLeast(2),
                    "multiple",
                    "a number of",
                    "a small number of",
                    "a group of",
                    "an unknown number of")
            .add(CountRange.atLeast(3), "several", "a few", "many", "numerous", "a lot of", "lots of", "quite a few")
            .add(CountRange.atLeast(3), "a large number of", "large numbers of", "a great many", "a good number of")
            .add(CountRange.between(3, 9), "a handful of", "a handful")
            .add(CountRange.between(20, 99), "tens of", "tens")
            .add(CountRange.between(24, 99), "dozens of", "dozens", "dozens and dozens of")
            .add(CountRange.atLeast(40), "scores of", "scores")
            .add(CountRange.between(200, 999), "hundreds of", "hundreds")
            .add(CountRange.between(2_000, 9_999), "thousands of", "thousands")
            .add(CountRange.between(20_000, 99_999), "tens of thousands of", "tens of thousands")
            .add(CountRange.between(200_000, 999_999), "hundreds of thousands of", "hundreds of thousands")
            .add(CountRange.between(2_000_000, 99_999_999), "millions of", "millions");

    /** Before "dozen", "hundred" and so on. */
    private static final PhraseTable<Integer> TIMES =
            new PhraseTable<Integer>().add(2, "a couple of", "a couple").add(3, "several", "a few", "many");

    /** After "no" these make a phrase that counts nothing. */
    private static final Set<String> NOT_AFTER_NO = Set.of(
            "longer", "doubt", "matter", "way", "idea", "comment", "wonder", "use", "need", "less", "more", "later",
            "sooner", "other", "better", "sense", "secret", "the", "a", "one", "fewer", "i", "we", "he", "she", "it");

    private VagueNumbers() {}

    /** The vague number at a token, without the "of" behind it. */
    static Optional<PhraseTable.Hit<CountRange>> find(Tokens t, int at) {
        Optional<PhraseTable.Hit<CountRange>> multiplied = multiplied(t, at);
        if (multiplied.isPresent()) return multiplied;
        if (isNo(t, at)) return Optional.of(new PhraseTable.Hit<>(CountRange.exactly(0), at + 1));
        return ALONE.find(t, at)
                .filter(hit -> !t.is(at, "scores") || isManyScores(t, at))
                .map(hit -> t.is(hit.end() - 1, "of") ? new PhraseTable.Hit<>(hit.meaning(), hit.end() - 1) : hit);
    }

    private static Optional<PhraseTable.Hit<CountRange>> multiplied(Tokens t, int at) {
        return TIMES.find(t, at).flatMap(times -> {
            long scale = CardinalParser.scaleAt(t, times.end());
            if (scale == 0 || scale > 1_000_000) return Optional.empty();
            int min = (int) (times.meaning() * scale);
            int max = scale == 12 ? 99 : (int) (scale * 10) - 1;
            CountRange range = times.meaning() == 2 ? CountRange.exactly(min) : CountRange.between(min, max);
            return Optional.of(new PhraseTable.Hit<>(range, times.end() + 1));
        });
    }

    private static boolean isNo(Tokens t, int at) {
        return t.is(at, "no") && t.isLowerWord(at + 1) && !NOT_AFTER_NO.contains(t.lower(at + 1));
    }

    /** Not the verb, and not the points of a game. */
    private static boolean isManyScores(Tokens t, int at) {
        boolean verb = t.is(at + 1, "a") || t.is(at + 1, "the") || t.is(at + 1, "his") || t.isNumber(at + 1);
        boolean points = t.is(at - 1, "the") || t.is(at - 1, "test") || t.is(at - 1, "he") || t.is(at - 1, "she");
        return !verb && !points;
    }
}
