package org.tocsin.reader.count;

import java.math.BigDecimal;
import java.util.Optional;
import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.Tokens;

/** Reads a number in digits or words at a token: "1,200", "2.5 million", "twenty-five", "half a dozen". */
final class CardinalParser {
    /** Longer digit runs are identifiers. */
    private static final int MAX_DIGITS = 15;

    private CardinalParser() {}

    static Optional<Cardinal> parse(Tokens t, int at) {
        if (t.isNumber(at)) return digits(t, at);
        if (t.is(at, "half")) return half(t, at);
        boolean article = t.is(at, "a") || t.is(at, "an");
        if (article && t.is(at + 1, "half") && t.is(at + 2, "dozen"))
            return Optional.of(new Cardinal(6, true, 12, at + 3));
        if (article || t.is(at, "dozen"))
            return scaleAt(t, article ? at + 1 : at) == 0
                    ? Optional.empty()
                    : Optional.of(new WordNumber(t, article ? at + 1 : at).read());
        return NumberWords.UNITS.containsKey(t.lower(at)) || NumberWords.TENS.containsKey(t.lower(at))
                ? Optional.of(new WordNumber(t, at).read())
                : Optional.empty();
    }

    private static Optional<Cardinal> digits(Tokens t, int at) {
        String text = t.lower(at).replace(",", "");
        if (text.isEmpty() || text.length() > MAX_DIGITS) return Optional.of(new Cardinal(0, false, 1, at + 1));
        BigDecimal number = new BigDecimal(text);
        int end = at + 1;
        long scale = scaleAt(t, end);
        if (scale > 0) end++;
        if (scale == 100 && scaleAt(t, end) > 100) scale *= scaleAt(t, end++);
        BigDecimal value = number.multiply(BigDecimal.valueOf(Math.max(scale, 1)));
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return Optional.of(new Cardinal(value.longValue(), whole, Math.max(scale, 1), end));
    }

    /** "half a dozen", "half a million", "half-dozen". */
    private static Optional<Cardinal> half(Tokens t, int at) {
        int scaleAt = t.is(at + 1, "a") || t.is(at + 1, "-") ? at + 2 : at + 1;
        long scale = scaleAt(t, scaleAt);
        return scale == 0 ? Optional.empty() : Optional.of(new Cardinal(scale / 2, true, scale, scaleAt + 1));
    }

    static long scaleAt(Tokens t, int at) {
        return NumberWords.SCALES.getOrDefault(t.lower(at), 0L);
    }
}
