package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;

/**
 * Finds the names of places in one text: runs of one to five words that begin with a capital, the longest first.
 * Lower-case words never match, nor do parts of words.
 */
final class NameScanner {
    private static final int LONGEST = 5;
    private static final Set<String> CONNECTORS = WordLists.get("connectors");

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Token> tokens;
    private final Surroundings around;
    private final Spelling spelling;
    private final DoubtRule doubts;

    NameScanner(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        tokens = Tokens.of(text);
        around = new Surroundings(text, tokens);
        spelling = new Spelling(gazetteer, text);
        doubts = new DoubtRule(gazetteer, around);
    }

    List<NameHit> scan() {
        List<NameHit> hits = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = mayBegin(from) ? longest(from, hits) : from;
            from = Math.max(from, to) + 1;
        }
        return hits;
    }

    private boolean mayBegin(int from) {
        return tokens.get(from).capital();
    }

    /** Adds the longest hit that begins here and returns its last word; -1 where there is none. */
    private int longest(int from, List<NameHit> hits) {
        int last = lastOfRun(from);
        for (boolean bySound : new boolean[] {false, true})
            for (int to = last; to >= from; to--) {
                Optional<NameHit> hit = tokens.get(to).capital() ? hitAt(from, to, bySound) : Optional.empty();
                if (hit.isEmpty()) continue;
                if (hit.get().doubt() == Doubt.NEVER) return -1;
                hits.add(hit.get());
                return to;
            }
        return -1;
    }

    private Optional<NameHit> hitAt(int from, int to, boolean bySound) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to).end());
        String surface = span.of(text);
        if (from == to && isNoName(surface)) return Optional.empty();
        NameFold.Folded name = gazetteer.fold().fold(surface);
        List<NameMatch> matches = bySound
                ? matchesBySound(surface, name, from, to)
                : spelling.fitting(surface, span.end(), gazetteer.listByKey(name.key()));
        if (matches.isEmpty()) return Optional.empty();
        @Nullable PlaceKind role = name.kind() != null ? name.kind() : around.role(from, to, matches);
        Doubt doubt = doubts.doubt(name.key(), matches, role, from, to);
        if (spelling.isShouting() && doubt != Doubt.NONE) return Optional.empty();
        return Optional.of(new NameHit(span, surface, matches, role, doubt, around.isDateline(from, to)));
    }

    /** For an unknown name that the text itself calls a district, a village or a post. */
    private List<NameMatch> matchesBySound(String surface, NameFold.Folded name, int from, int to) {
        boolean small = to + 1 < tokens.size() && !tokens.get(to + 1).capital();
        boolean called = name.kind() != null || (small && around.role(from, to, List.of()) != null);
        if (!called || spelling.isShouting() || around.afterTitle(from)) return List.of();
        boolean word =
                gazetteer.doubt(name.key()) != Doubt.NONE || (tokens.get(from).first() && from < to);
        return word ? List.of() : gazetteer.listBySound(surface);
    }

    /** A demonym, or a word such as "Region" alone. */
    private boolean isNoName(String word) {
        return gazetteer.findCountryByDemonym(word).isPresent()
                || RoleWords.isRole(word.toLowerCase(Locale.ROOT))
                || gazetteer.fold().isGeneric(word);
    }

    private int lastOfRun(int from) {
        int to = from;
        while (to + 1 < tokens.size() && to + 1 < from + LONGEST && joined(tokens.get(to), tokens.get(to + 1))) to++;
        return to;
    }

    private boolean joined(Token left, Token right) {
        if (!right.capital() && !CONNECTORS.contains(right.of(text))) return false;
        String between = text.substring(left.next(), right.start());
        return between.length() <= 2
                && between.chars().allMatch(c -> " -‐‑–.\u00a0\u200c&".indexOf(c) >= 0)
                && (!between.startsWith(".") || left.length() <= 3);
    }
}
