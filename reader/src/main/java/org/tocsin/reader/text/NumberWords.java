package org.tocsin.reader.text;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that whole numbers are made of, in lower case. */
public final class NumberWords {
    /** From zero to nineteen. */
    public static final Map<String, Integer> UNITS = Map.ofEntries(
            entry("zero", 0),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19));

    /** From twenty to ninety. */
    public static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    /** With the lakh and the crore of the South Asian press. */
    public static final Map<String, Long> SCALES = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1_000L,
            "lakh",
            100_000L,
            "million",
            1_000_000L,
            "crore",
            10_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    /** From first to twentieth. */
    public static final List<String> RANKS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Set<String> RANKS_AND_PARTS = Stream.concat(
                    RANKS.subList(0, 10).stream(),
                    Stream.of("thirds", "quarters", "fifths", "tenths", "half", "halves", "quarter"))
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    /** Whether a word makes the number before it a rank or a part: "twenty first", "two thirds". */
    public static boolean isRankOrPart(String word) {
        return RANKS_AND_PARTS.contains(word);
    }
}
