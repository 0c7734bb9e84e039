package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Source;
import org.tocsin.core.text.Article;

/**
 * An article that passes on one report of another outlet from its first sentence, and comes back to "the report" again and again, has all
 * that it tells from there: a demand in such an article was read in that report too, though no words say so each time.
 */
final class Relayed {
    private static final Pattern THE_REPORT = Pattern.compile("\\b(?:[Tt]he|[Tt]his) report\\b");

    /** Once may be a slip of the pen; three times is the article's way of speaking. */
    private static final int MENTIONS = 3;

    private Relayed() {}

    static List<Voiced> of(Article article, List<Voiced> pieces) {
        Optional<Source> relay = relay(article, pieces);
        if (relay.isEmpty()) return List.copyOf(pieces);
        return pieces.stream().map(v -> through(relay.get(), v)).toList();
    }

    private static Optional<Source> relay(Article article, List<Voiced> pieces) {
        if (pieces.isEmpty() || THE_REPORT.matcher(article.content()).results().count() < MENTIONS)
            return Optional.empty();
        return pieces.getFirst().speakers().stream().findFirst().filter(SourceChains::isOutlet);
    }

    private static Voiced through(Source relay, Voiced v) {
        if (!v.speakers().isEmpty() && SourceChains.isOutlet(v.speakers().getFirst())) return v;
        List<Source> chain = new ArrayList<>(List.of(relay));
        chain.addAll(v.speakers());
        return new Voiced(v.content(), v.holes(), chain, v.stance(), v.source(), v.cue());
    }
}
