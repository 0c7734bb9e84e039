package org.tocsin.eval.muc4.score;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;

/** A plain number is half right against a range that it bounds, or against "about" that number. */
final class NumberMatch {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private NumberMatch() {}

    static boolean overlap(Fill key, Fill response) {
        List<String> expected = numbers(key);
        List<String> given = numbers(response);
        return given.size() == 1 && expected.contains(given.getFirst()) && (expected.size() > 1 || isApproximate(key));
    }

    private static boolean isApproximate(Fill key) {
        return texts(key).stream().anyMatch(t -> t.contains("~"));
    }

    private static List<String> numbers(Fill fill) {
        return texts(fill).stream()
                .flatMap(t -> DIGITS.matcher(t).results().map(MatchResult::group))
                .toList();
    }

    private static List<String> texts(Fill fill) {
        return switch (fill) {
            case Text t -> List.of(t.value());
            case Parts p ->
                p.parts().stream()
                        .flatMap(f -> f instanceof Text t ? List.of(t.value()).stream() : List.<String>of().stream())
                        .toList();
            default -> List.of();
        };
    }
}
