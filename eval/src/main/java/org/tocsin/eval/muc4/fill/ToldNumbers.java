package org.tocsin.eval.muc4.fill;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.count.Counts;

/**
 * How many a phrase names: by the number in it or before it, "the six Jesuit priests", or else by the number that the report has
 * most often before the same word elsewhere.
 */
final class ToldNumbers {
    /** What may stand between a number and what it counts. */
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:of\\s+(?:the|his|her|its|their|them)\\s+)?(?:(?!(?:and|or|of|in|at|on|by|to|from|with|were|was|who)\\b)[\\p{L}'’-]+\\s+){0,2}");

    private static final Pattern NOUN = Pattern.compile(
            "\\s*(?:of\\s+(?:the|his|her|its|their)\\s+)?(?<nouns>(?:(?!(?:and|or|of|in|at|on|by|to|from|with|were|was|who)\\b)[\\p{L}'’-]+\\s*){1,3})");

    /** Below it, "at least so many" says no more than that there are several. */
    private static final int FEW = 3;

    private final String text;
    private final List<Mention<CountRange>> counts;

    ToldNumbers(String text) {
        this.text = text;
        this.counts =
                Counts.scan(text).stream().filter(c -> c.value().min() > 0).toList();
    }

    /** The number in a phrase or before it, as the templates write it. */
    Optional<String> findAt(Span phrase) {
        if (phrase.end() > text.length()) return Optional.empty();
        return counts.stream()
                .filter(c -> c.span().start() < phrase.end() && isBefore(c.span(), phrase))
                .reduce((a, b) -> b)
                .map(c -> written(c.value()));
    }

    private boolean isBefore(Span count, Span phrase) {
        if (phrase.contains(count))
            return BETWEEN.matcher(text.substring(phrase.start(), count.start()))
                    .matches();
        return count.end() <= phrase.start()
                && BETWEEN.matcher(text.substring(count.end(), phrase.start())).matches();
    }

    /** The number that stands most often before a plural word, anywhere. */
    Optional<String> findOf(String description) {
        String head = Plural.head(description);
        Map<String, Integer> votes = new HashMap<>();
        for (Mention<CountRange> count : counts) {
            Matcher noun = NOUN.matcher(text).region(count.span().end(), text.length());
            if (noun.lookingAt()
                    && (" " + noun.group("nouns").strip().toLowerCase(Locale.ROOT) + " ").contains(" " + head + " "))
                votes.merge(written(count.value()), 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .filter(n -> !n.equals("1"));
    }

    /** Whether a number stands at a span, and was not added up of others. */
    boolean tells(Span count) {
        return counts.stream().anyMatch(c -> c.span().equals(count));
    }

    /** The numbers within a span that such a noun stands behind. */
    List<Mention<CountRange>> listBefore(Pattern noun, Span within) {
        return counts.stream()
                .filter(c -> within.contains(c.span()))
                .filter(c ->
                        noun.matcher(text).region(c.span().end(), text.length()).lookingAt())
                .toList();
    }

    /** As the templates have it: "6", "6 -" for six or more, "~6" for about six, "PLURAL" where that is all. */
    static String written(CountRange range) {
        if (range.isExact()) return Integer.toString(range.min());
        if (range.max() == null) return range.min() <= FEW ? "PLURAL" : range.min() + " -";
        return "~" + (range.min() + range.max()) / 2;
    }
}
