package org.tocsin.reader.count;

import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.CountRange;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/** A number, a range of two numbers, or a vague word, with the modifier behind it: "5 to 7", "two dozen or more". */
final class CountedNumber {
    private static final Set<String> RANGE_MARKS = Set.of("to", "-", "\u2013", "\u2014", "or", "and", "through");

    /** Before "from 5 to 7" these tell of a change: then seven is the count. */
    private static final Set<String> CHANGES = Set.of(
            "rose",
            "risen",
            "rise",
            "rises",
            "rising",
            "increased",
            "increase",
            "up",
            "climbed",
            "jumped",
            "revised",
            "raised",
            "grew",
            "grown",
            "fell",
            "fallen",
            "dropped",
            "down",
            "lowered",
            "went",
            "gone",
            "reduced",
            "cut");

    private CountedNumber() {}

    static Optional<Counted> find(Tokens t, int at) {
        boolean between = t.is(at, "between");
        boolean from = t.is(at, "from") && !isChange(t, at);
        int first = between || from ? at + 1 : at;
        Optional<Counted> range = CardinalParser.parse(t, first).flatMap(c -> range(t, first, c, between));
        if (range.isPresent()) return range;
        if (between || from) return Optional.empty();
        Optional<Counted> vague = VagueNumbers.find(t, at).map(hit -> vague(t, at, hit));
        return vague.isPresent() ? vague : CardinalParser.parse(t, at).map(c -> single(t, at, c));
    }

    private static Optional<Counted> range(Tokens t, int at, Cardinal low, boolean between) {
        int mark = low.end();
        if (t.is(at - 1, "from") && isChange(t, at - 1)) return Optional.empty();
        if (!RANGE_MARKS.contains(t.lower(mark)) || t.is(mark, "and") != between) return Optional.empty();
        return CardinalParser.parse(t, mark + 1)
                .filter(high -> low.isCountable() && high.isCountable() && isRange(t, mark, low.inScaleOf(high), high))
                .map(high -> behind(t, at, between(low.inScaleOf(high), high), high.end()));
    }

    private static boolean isRange(Tokens t, int mark, Cardinal low, Cardinal high) {
        if (low.value() >= high.value()) return false;
        if (t.is(mark, "or")) return high.value() <= low.value() * 2;
        return !t.is(mark, "-") || t.touchesNext(mark);
    }

    private static CountRange between(Cardinal low, Cardinal high) {
        return CountRange.between((int) low.value(), (int) high.value());
    }

    private static Counted vague(Tokens t, int at, PhraseTable.Hit<CountRange> hit) {
        return behind(t, at, hit.meaning(), hit.end());
    }

    private static Counted single(Tokens t, int at, Cardinal c) {
        if (!c.isCountable() || (t.is(at, "one") && c.end() == at + 1 && !One.isCount(t, at)))
            return Counted.nothing(c.end());
        return behind(t, at, CountRange.exactly((int) c.value()), c.end());
    }

    private static Counted behind(Tokens t, int at, CountRange range, int end) {
        Optional<PhraseTable.Hit<Bound>> bound = Bound.BEHIND.find(t, end);
        int last = bound.map(PhraseTable.Hit::end).orElse(end);
        if (NotACount.test(t, at, end) || NotACount.isMeasured(t, last)) return Counted.nothing(last);
        return new Counted(bound.map(b -> b.meaning().apply(range)).orElse(range), last);
    }

    private static boolean isChange(Tokens t, int from) {
        for (int i = from - 3; i < from; i++) if (CHANGES.contains(t.lower(i))) return true;
        return false;
    }
}
