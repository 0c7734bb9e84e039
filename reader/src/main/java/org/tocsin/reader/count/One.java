package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** "One" counts in "one guard" and "killing one", but not in "one of the", "the one", "one another", "one day". */
final class One {
    private static final Set<String> NOT_BEFORE = Set.of(
            "of",
            "another",
            "day",
            "side",
            "hand",
            "thing",
            "point",
            "time",
            "way",
            "another's",
            "such",
            "who",
            "that",
            "which",
            "can",
            "could",
            "should",
            "might",
            "would",
            "must",
            "may",
            "has",
            "'s",
            "needs",
            "where");

    private static final Set<String> NOT_AFTER = Set.of(
            "no", "the", "this", "that", "each", "every", "any", "which", "number", "day", "a", "some", "these",
            "those", "loved", "next", "last", "first", "new", "good", "bad", "big", "world", "another", "as", "like");

    private static final Set<String> BEFORE_A_LONE_ONE = Set.of(
            "killed",
            "killing",
            "kills",
            "injured",
            "injuring",
            "wounded",
            "wounding",
            "and",
            "least",
            "leaving",
            "left",
            "only",
            "than",
            "kidnapped",
            "abducted",
            "hurt",
            "hurting",
            "with",
            "of",
            "arrested",
            "arresting",
            "shot",
            "detained",
            "but",
            ",",
            ":",
            ";",
            "including",
            "took",
            "claimed");

    private static final Set<String> AFTER_A_LONE_ONE =
            Set.of("was", "died", "were", "had", "killed", "dead", "injured", "wounded", "missing", "is", "remains");

    private One() {}

    /** Whether the "one" at a token is a number. */
    static boolean isCount(Tokens t, int at) {
        if (NOT_BEFORE.contains(t.lower(at + 1)) || NOT_AFTER.contains(t.lower(at - 1))) return false;
        if (AFTER_A_LONE_ONE.contains(t.lower(at + 1)) || BEFORE_A_LONE_ONE.contains(t.lower(at - 1))) return true;
        return t.isWord(at + 1);
    }
}
