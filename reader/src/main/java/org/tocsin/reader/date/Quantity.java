package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/**
 * How many units: "two", "a few", "24". "A few" and "several" are two to seven; "a couple" is one to three, being said
 * loosely of time.
 *
 * @param end the token after it
 */
record Quantity(int min, int max, int end) {
    private static final int MAX_DIGITS = 3;
    private static final PhraseTable<int[]> VAGUE = new PhraseTable<int[]>()
            .add(new int[] {2, 7}, "a few", "several", "few", "many", "some")
            .add(new int[] {1, 3}, "a couple of", "couple of", "a couple")
            .add(new int[] {1, 1}, "a", "an");

    static Optional<Quantity> find(Tokens t, int at) {
        Optional<Quantity> vague = VAGUE.find(t, at).map(h -> new Quantity(h.meaning()[0], h.meaning()[1], h.end()));
        if (vague.isPresent()) return vague;
        int number = number(t, at);
        return number < 0 ? Optional.empty() : Optional.of(new Quantity(number, number, at + 1));
    }

    private static int number(Tokens t, int at) {
        String word = t.lower(at);
        if (t.isNumber(at))
            return !word.isEmpty() && word.length() <= MAX_DIGITS && !word.contains(".") ? Integer.parseInt(word) : -1;
        return NumberWords.UNITS.getOrDefault(word, NumberWords.TENS.getOrDefault(word, -1));
    }

    boolean isExact() {
        return min == max;
    }
}
