package org.tocsin.reader.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/** Goes once through a text; what it takes at one token it does not look at again. */
final class CountScanner {
    /** "at least some 20": more modifiers in a row do not occur. */
    private static final int MAX_BOUNDS = 3;

    private final Tokens t;
    private final boolean articles;
    private final List<Mention<CountRange>> found = new ArrayList<>();

    CountScanner(String text, boolean articles) {
        this.t = Tokens.of(text);
        this.articles = articles;
    }

    List<Mention<CountRange>> list() {
        int at = 0;
        while (at < t.size()) at = Math.max(step(at), at + 1);
        return List.copyOf(found);
    }

    private int step(int at) {
        if (!t.isWord(at) && !t.isNumber(at) && t.first(at) != '~') return at + 1;
        Optional<Counted> counted = bounded(at);
        if (counted.isPresent()) {
            Counted c = counted.get();
            c.range().ifPresent(range -> found.add(new Mention<>(range, t.span(at, c.end()))));
            return c.end();
        }
        if (articles && (t.is(at, "a") || t.is(at, "an")) && t.isWord(at + 1))
            found.add(new Mention<>(CountRange.exactly(1), t.span(at, at + 1)));
        return at + 1;
    }

    /** A number with the modifiers before it. */
    private Optional<Counted> bounded(int at) {
        List<Bound> bounds = new ArrayList<>();
        int from = at;
        while (bounds.size() < MAX_BOUNDS) {
            Optional<PhraseTable.Hit<Bound>> bound = Bound.BEFORE.find(t, from);
            if (bound.isEmpty()) break;
            bounds.add(bound.get().meaning());
            from = bound.get().end();
        }
        int first = from;
        return CountedNumber.find(t, first)
                .filter(c -> bounds.isEmpty() || Preposition.allows(t, first, c))
                .map(c -> c.with(bounds.reversed()));
    }
}
