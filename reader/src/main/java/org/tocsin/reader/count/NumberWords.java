package org.tocsin.reader.count;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The words that whole numbers are made of. */
final class NumberWords {
    static final Map<String, Integer> UNITS = Map.ofEntries(
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

    static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    /** With the lakh and the crore of the South Asian press. */
    static final Map<String, Long> SCALES = Map.of(
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

    /** After a number they make it a rank or a part: "twenty first", "two thirds". */
    static final Set<String> RANKS_AND_PARTS = Set.of(
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
            "thirds",
            "quarters",
            "fifths",
            "tenths",
            "half",
            "halves",
            "quarter");

    private NumberWords() {}
}
