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
            "personnel");
    private static final Pattern ENDING = Pattern.compile(".*[^su]s");

    private Plural() {}

    static boolean is(String words) {
        String head = words.toLowerCase(Locale.ROOT).replaceFirst(" (?:of|in|at|from|with) .*", "");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return IRREGULAR.contains(last) || ENDING.matcher(last).matches();
    }
}
