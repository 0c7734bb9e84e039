package org.tocsin.eval.muc4.fill;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of the text that name somebody or something: whether two of them name the same. */
final class Naming {
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "at", "on", "from", "with", "and", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "several", "some", "other", "others");

    /** Peoples, orders and the like are written with a capital, but name nobody. */
    private static final Pattern MEMBERS = Pattern.compile("\\p{Lu}[\\p{L}]*[^s\\W]s|Mrs?|Ms|Dr|Jesuit");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private Naming() {}

    /** Whether the words are the name of a person: each begins with a capital, and they are no name of many. */
    static boolean isPerson(String words) {
        boolean capitals = Arrays.stream(words.split("\\s+", -1))
                .allMatch(w -> !w.isEmpty()
                        && (Character.isUpperCase(w.codePointAt(0)) || w.matches("de|la|del|y|los|las|von|van")));
        boolean many =
                MEMBERS.matcher(words.substring(words.lastIndexOf(' ') + 1)).matches()
                        && (words.indexOf(' ') < 0 || !Character.isUpperCase(words.codePointAt(0)) || isPeople(words));
        return capitals && !many;
    }

    /** "Spanish Jesuits": the words before are a nationality or the like, which a list could not hold; two words at most. */
    private static boolean isPeople(String words) {
        return words.matches("\\p{L}+(?:an|ish|ese|ch|[.]S[.]) (?:\\p{Lu}\\p{L}+s|Jesuit)");
    }

    /** Whether one has all words of the other that mean something, and both name one or both many. */
    static boolean isSame(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (x.isEmpty() || y.isEmpty() || isPerson(a) != isPerson(b)) return false;
        boolean within = x.containsAll(y) || y.containsAll(x);
        return within && (isPerson(a) || Plural.is(a) == Plural.is(b));
    }

    /** Whether one has all words of the other that mean something, be they one or many. */
    static boolean isAlike(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return x.containsAll(y) || y.containsAll(x);
    }

    /** How much words tell: the number of those that mean something. */
    static int weight(String words) {
        return words(words).size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(w -> !w.isEmpty() && !EMPTY.contains(w))
                .map(w -> w.length() > 3 ? w.replaceFirst("(?:'s?|s)$", "") : w)
                .collect(Collectors.toSet());
    }
}
