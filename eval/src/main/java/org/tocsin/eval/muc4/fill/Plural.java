package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words of the text name more than one: the slots for numbers say "PLURAL" where no number is told. */
final class Plural {
    private static final Set<String> IRREGULAR = Set.of(
            "men",
            "women",
            "children",
            "people",
            "policemen",
            "gunmen",
            "clergymen",
            "businessmen",
            "police",
            "personnel",
            "crew",
            "passersby",
            "clergy",
            "persons");

    /** They end in s and are one. */
    private static final Set<String> SINGULAR = Set.of("headquarters", "airlines", "barracks", "premises", "gas", "as");

    private static final Pattern SEVERAL = Pattern.compile(
            "(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|dozens|hundreds|\\d{2,}|[2-9])\\b.*");
    private static final Pattern ENDING = Pattern.compile(".*[^su]s");

    private Plural() {}

    static boolean is(String words) {
        if (SEVERAL.matcher(words.toLowerCase(Locale.ROOT)).matches()) return true;
        String last = head(words);
        return IRREGULAR.contains(last)
                || (last.endsWith("men") && !last.endsWith("omen"))
                || (ENDING.matcher(last).matches() && !SINGULAR.contains(last));
    }

    /** The word that says what a phrase names, in lower case: "priests" of "the Jesuit priests of the university". */
    static String head(String words) {
        String head = words.toLowerCase(Locale.ROOT).replaceFirst(" (?:of|in|at|from|with|for|who|wearing) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
