package org.tocsin.eval.muc4.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.MayBeMissing;
import org.tocsin.eval.muc4.template.Fill.Nothing;
import org.tocsin.eval.muc4.template.Fill.OneOf;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;

/** When a fill of the response is plainly the fill of the key, as the program of 1992 decided it without asking anybody. */
final class Equality {
    private Equality() {}

    static boolean equal(Fill key, Fill response) {
        if (hasChoice(response) && !hasChoice(key)) return equal(response, key);
        return switch (key) {
            case Nothing n -> response instanceof Nothing;
            case Text k -> response instanceof Text r && sameText(k.value(), r.value());
            case OneOf k -> response instanceof OneOf r ? sameChoice(k, r) : anyEqual(k, response);
            case MayBeMissing k -> response instanceof Nothing || equal(k.fill(), response.required());
            case Parts k -> response instanceof Parts r && sameParts(k, r);
        };
    }

    private static boolean hasChoice(Fill fill) {
        return fill instanceof OneOf || fill instanceof MayBeMissing;
    }

    private static boolean sameText(String key, String response) {
        return key.equals(response) || Premodifiers.strip(key).equals(Premodifiers.strip(response));
    }

    private static boolean anyEqual(OneOf key, Fill response) {
        return key.alternatives().stream().anyMatch(a -> equal(response, a));
    }

    private static boolean sameChoice(OneOf key, OneOf response) {
        return key.alternatives().stream().allMatch(k -> anyEqual(response, k))
                && response.alternatives().stream().allMatch(r -> anyEqual(key, r));
    }

    private static boolean sameParts(Parts key, Parts response) {
        List<Fill> k = key.parts();
        List<Fill> r = response.parts();
        if (key.form() != response.form() || (key.form() == Form.LOCATION && k.size() != r.size())) return false;
        return IntStream.range(0, Math.min(k.size(), r.size())).allMatch(i -> equal(k.get(i), r.get(i)));
    }

    /** Whether two lists of fills have a word in common. */
    static boolean shareWord(List<Fill> some, List<Fill> others) {
        Set<String> words = words(some);
        return words(others).stream().anyMatch(words::contains);
    }

    private static Set<String> words(List<Fill> fills) {
        Set<String> words = new TreeSet<>();
        fills.forEach(f -> addWords(f, words));
        return words;
    }

    private static void addWords(Fill fill, Set<String> words) {
        switch (fill) {
            case Nothing n -> {}
            case Text t ->
                List.of(Premodifiers.strip(t.value().replace("\"", "")).split("\\s+", -1)).stream()
                        .filter(w -> !w.isEmpty())
                        .forEach(words::add);
            case OneOf o -> o.alternatives().forEach(a -> addWords(a, words));
            case MayBeMissing m -> addWords(m.fill(), words);
            case Parts p -> p.parts().forEach(a -> addWords(a, words));
        }
    }
}
