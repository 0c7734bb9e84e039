package org.tocsin.eval.muc4.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares strings by their content words: no articles, prepositions, numbers or plural endings. The head is the last content
 * word before the first preposition or comma. The same words are the same, and so is a response that adds modifiers to the
 * key's head; what shares the head, or all the words of one side, is similar.
 */
final class StringMatch {
    private static final Set<String> STOP = Set.of(
            ("A AN THE THIS THAT THESE THOSE OF IN ON AT BY FOR FROM TO WITH AND OR AS WHO WHICH WERE WAS IS ARE HIS HER THEIR"
                            + " ITS ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN SOME ALL SEVERAL MANY MORE MOST FEW ANY"
                            + " ANOTHER OTHER CERTAIN TWENTY ELEVEN TWELVE")
                    .split(" ", -1));
    private static final Pattern AFTER_HEAD =
            Pattern.compile("\\s+(?:OF|IN|ON|AT|BY|FOR|FROM|TO|WITH|WHO|WHICH|THAT|WHERE|WHOSE"
                    + "|BELONGING|NEAR|AGAINST|WERE|WAS|IS)\\b.*|\\s*[,;\\[(].*");
    private static final Pattern WORD = Pattern.compile("[A-Z0-9'&~.-]+");
    private static final Pattern ENDING = Pattern.compile("(?:'S?|S)$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private StringMatch() {}

    static Likeness of(String key, String response) {
        Set<String> k = new HashSet<>(contentWords(key));
        Set<String> r = new HashSet<>(contentWords(response));
        if (k.isEmpty() || r.isEmpty()) return Likeness.DIFFERENT;
        boolean sameHead = head(key).equals(head(response));
        if (k.equals(r) || (r.containsAll(k) && sameHead)) return Likeness.SAME;
        return r.containsAll(k) || k.containsAll(r) || sameHead ? Likeness.SIMILAR : Likeness.DIFFERENT;
    }

    static List<String> contentWords(String text) {
        return WORD.matcher(text.replaceAll("[\"\\\\]", " "))
                .results()
                .map(MatchResult::group)
                .filter(w -> !STOP.contains(w) && !NUMBER.matcher(w).matches())
                .map(w -> w.length() > 3 ? ENDING.matcher(w).replaceFirst("") : w)
                .toList();
    }

    /** The word that the phrase is about; empty where there is none. */
    static String head(String text) {
        String bare = text.replaceAll("^[\" ]+|[\" ]+$", "");
        List<String> words = contentWords(AFTER_HEAD.matcher(bare).replaceAll(""));
        if (words.isEmpty()) words = contentWords(text);
        return words.isEmpty() ? "" : words.getLast();
    }
}
