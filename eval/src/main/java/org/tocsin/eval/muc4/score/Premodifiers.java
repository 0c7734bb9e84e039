package org.tocsin.eval.muc4.score;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Removes the words before a noun that do not matter for a match: articles, small numbers, "several". */
final class Premodifiers {
    /** Without a left word boundary, as in the program of 1992, whose scores we want: it reads "LIMA X" as "LIMX". */
    private static final List<Pattern> WORDS = Stream.of(
                    ("a an the this that these those one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10"
                                    + " more most many several some all few any another other certain of")
                            .split(" ", -1))
            .map(w -> Pattern.compile(w + "[ \\t\\n]+", Pattern.CASE_INSENSITIVE))
            .toList();

    private Premodifiers() {}

    static String strip(String text) {
        String rest = text;
        for (Pattern word : WORDS) {
            Matcher found = word.matcher(rest);
            while (found.find()) {
                rest = found.replaceFirst("");
                found = word.matcher(rest);
            }
        }
        return rest;
    }
}
