package org.tocsin.reader;

import java.util.Locale;
import java.util.Set;
import org.tocsin.core.measure.Span;
import org.tocsin.core.text.Article;
import org.tocsin.reader.lexicon.Token;

/** Keeps out whole reports whose words of violence are those of sport. */
final class NotAnIncident {
    private static final Set<String> SPORT = Set.of(
            "goal",
            "goals",
            "goalkeeper",
            "coach",
            "match",
            "fans",
            "league",
            "cup",
            "striker",
            "midfielder",
            "defender",
            "penalty",
            "half",
            "header",
            "stadium",
            "season",
            "team",
            "teams",
            "tournament",
            "scored",
            "innings",
            "wicket",
            "quarterback",
            "derby",
            "referee");

    /** So many different words of sport in one text are no accident. */
    private static final int ENOUGH = 5;

    private NotAnIncident() {}

    static boolean is(Article article) {
        String text = article.content();
        if (text.isEmpty()) return true;
        return Token.of(text, new Span(0, text.length())).stream()
                        .map(t -> t.lower().toLowerCase(Locale.ROOT))
                        .filter(SPORT::contains)
                        .distinct()
                        .count()
                >= ENOUGH;
    }
}
