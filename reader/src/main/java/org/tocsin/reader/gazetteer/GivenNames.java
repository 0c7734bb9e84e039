package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.core.measure.Span;

/**
 * Looks up names that are known to be places, so that nothing needs to be doubted: as written, then the country of a demonym,
 * then without words such as "northern" and "greater", then by sound.
 */
final class GivenNames {
    private static final Set<String> LEADING = WordLists.get("leading");
    private static final Set<String> TRAILING = WordLists.get("trailing");

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Token> tokens;
    private final Surroundings around;

    GivenNames(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        tokens = Tokens.of(text);
        around = new Surroundings(text, tokens);
    }

    List<NameHit> scan(List<Span> spans) {
        List<NameHit> hits = new ArrayList<>();
        for (Span span : spans) {
            NameHit hit = hit(span);
            if (!hit.matches().isEmpty()) hits.add(hit);
        }
        return hits;
    }

    /** The name at the span; without candidates where the gazetteer knows none. */
    NameHit hit(Span span) {
        String surface = span.of(text);
        List<NameMatch> matches = matches(surface);
        PlaceKind kind = gazetteer.fold().fold(surface).kind();
        PlaceKind role = kind != null ? kind : role(span, matches);
        boolean people = gazetteer.findCountryByDemonym(surface).isPresent();
        return new NameHit(span, surface, matches, role, people ? Doubt.PEOPLE : Doubt.NONE, false);
    }

    private @org.jspecify.annotations.Nullable PlaceKind role(Span span, List<NameMatch> matches) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() <= span.start() || tokens.get(i).start() >= span.end()) continue;
            if (from < 0) from = i;
            to = i;
        }
        return from < 0 ? null : around.role(from, to, matches);
    }

    private List<NameMatch> matches(String surface) {
        List<NameMatch> exact = gazetteer.listExact(surface);
        if (!exact.isEmpty()) return exact;
        List<NameMatch> people = demonym(surface);
        if (!people.isEmpty()) return people;
        String shorter = shorter(surface);
        if (!shorter.equals(surface) && !shorter.isBlank()) return matches(shorter);
        return gazetteer.listBySound(surface);
    }

    private List<NameMatch> demonym(String word) {
        return gazetteer
                .findCountryByDemonym(word)
                .flatMap(c -> gazetteer.findCountryEntry(c.code()))
                .map(e -> List.of(new NameMatch(e, MatchQuality.ALTERNATE)))
                .orElse(List.of());
    }

    /** Without its first or last word where that only says which part; without what follows a comma. */
    private static String shorter(String surface) {
        int comma = surface.indexOf(',');
        if (comma > 0) return surface.substring(0, comma);
        String plain = surface.strip();
        int first = plain.indexOf(' ');
        if (first > 0 && LEADING.contains(plain.substring(0, first).toLowerCase(Locale.ROOT)))
            return plain.substring(first + 1);
        int last = plain.lastIndexOf(' ');
        if (last > 0 && TRAILING.contains(plain.substring(last + 1).toLowerCase(Locale.ROOT)))
            return plain.substring(0, last);
        return surface;
    }
}
