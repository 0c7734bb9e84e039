package org.tocsin.reader.count;

import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.Tokens;

/**
 * A number in words: "two hundred and five thousand", "twenty-five", "two and a half thousand".
 *
 * <p>The usual sum: units and tens add up, a hundred multiplies them, each greater scale closes a group. A word that
 * cannot follow ends the number, so "five six" are two.
 */
final class WordNumber {
    /** What the last word was, which says what may follow. */
    private enum Last {
        NOTHING,
        UNIT,
        TENS,
        SCALE
    }

    private final Tokens t;
    private int at;
    private long closed;
    private long open;
    private long lastScale = Long.MAX_VALUE;
    private long scale = 1;
    private boolean half;
    private Last last = Last.NOTHING;

    WordNumber(Tokens tokens, int at) {
        this.t = tokens;
        this.at = at;
    }

    Cardinal read() {
        while (closed < Cardinal.MAX && step()) {
            // Each step takes at least one token.
        }
        return new Cardinal(closed + open, !half, scale, at);
    }

    private boolean step() {
        if (last != Last.NOTHING && t.is(at, "and")) return and();
        int skip = last == Last.TENS && t.is(at, "-") && t.touchesNext(at - 1) && t.touchesNext(at) ? 1 : 0;
        String word = t.lower(at + skip);
        Integer unit = NumberWords.UNITS.get(word);
        if (unit != null) return unit(unit, skip);
        if (skip > 0) return false;
        Integer tens = NumberWords.TENS.get(word);
        if (tens != null) return tens(tens);
        long next = CardinalParser.scaleAt(t, at);
        return next > 0 && scale(next);
    }

    private boolean unit(int value, int skip) {
        if (last == Last.UNIT || (last == Last.TENS && (value == 0 || value > 9))) return false;
        open += value;
        return took(Last.UNIT, 1 + skip);
    }

    private boolean tens(int value) {
        if (last == Last.UNIT || last == Last.TENS) return false;
        open += value;
        return took(Last.TENS, 1);
    }

    private boolean scale(long value) {
        if (value == 100 && open > 0 && open < 100) open *= 100;
        else if (value == 100 && last == Last.NOTHING) open = 100;
        else if (value < lastScale && (value > 100 || closed == 0) && (open > 0 || last == Last.NOTHING)) close(value);
        else return false;
        scale = value;
        return took(Last.SCALE, 1);
    }

    private void close(long value) {
        long groups = Math.max(open, 1);
        closed += half ? groups * value + value / 2 : groups * value;
        half = false;
        open = 0;
        lastScale = value;
    }

    /** "hundred and five", "two and a half thousand"; any other "and" joins two numbers. */
    private boolean and() {
        if (t.is(at + 1, "a") && t.is(at + 2, "half")) {
            half = true;
            at += 3;
            long next = CardinalParser.scaleAt(t, at);
            return next > 0 && scale(next);
        }
        boolean follows =
                NumberWords.UNITS.containsKey(t.lower(at + 1)) || NumberWords.TENS.containsKey(t.lower(at + 1));
        if (last != Last.SCALE || !follows || scale == 12) return false;
        at++;
        return true;
    }

    private boolean took(Last what, int tokens) {
        last = what;
        at += tokens;
        return true;
    }
}
