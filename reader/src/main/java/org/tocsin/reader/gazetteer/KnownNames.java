package org.tocsin.reader.gazetteer;

import java.util.Arrays;
import java.util.List;

/** What the gazetteer says of each word of a text: the longest name that holds it, and what kind of place bears it. */
final class KnownNames {
    private static final int LONGEST = 4;
    private static final long LARGE = 300_000;
    private static final long MIDDLING = 20_000;

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Token> tokens;

    KnownNames(Gazetteer gazetteer, String text, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tokens = tokens;
    }

    String[] tags() {
        String[] tags = new String[tokens.size()];
        Arrays.fill(tags, "-");
        int i = 0;
        while (i < tags.length) i = tokens.get(i).capital() ? longest(i, tags) : i + 1;
        return tags;
    }

    private int longest(int from, String[] tags) {
        int last = from;
        while (last + 1 < tokens.size()
                && last + 1 < from + LONGEST
                && (tokens.get(last + 1).capital() || last + 2 < tokens.size())
                && tokens.get(last + 1).start() - tokens.get(last).next() <= 2
                && text.substring(tokens.get(last).next(), tokens.get(last + 1).start())
                        .chars()
                        .allMatch(c -> c == ' ' || c == '-' || c == '.')) last++;
        for (int to = last; to >= from; to--) {
            if (!tokens.get(to).capital()) continue;
            String tag =
                    tag(text.substring(tokens.get(from).start(), tokens.get(to).end()));
            if (tag.isEmpty()) continue;
            for (int i = from; i <= to; i++) tags[i] = (i == from ? "B" : "I") + tag + (to > from ? "+" : "");
            return to + 1;
        }
        return from + 1;
    }

    private String tag(String name) {
        if (gazetteer.findCountryByDemonym(name).isPresent()) return "people";
        String key = gazetteer.fold().key(name);
        List<NameMatch> matches = gazetteer.listByKey(key);
        if (matches.isEmpty()) return "";
        String doubt =
                gazetteer.doubt(key) == Doubt.NONE ? "" : gazetteer.doubt(key).name();
        boolean usual = matches.getFirst().quality().compareTo(MatchQuality.FOREIGN) < 0;
        return kind(matches) + (usual ? "" : "?") + doubt;
    }

    private static String kind(List<NameMatch> matches) {
        for (PlaceKind kind : List.of(PlaceKind.COUNTRY, PlaceKind.ADMIN1))
            if (matches.stream()
                    .anyMatch(m -> m.entry().kind() == kind && m.quality().compareTo(MatchQuality.FOREIGN) < 0))
                return kind.name();
        long people = matches.stream()
                .filter(m -> m.entry().kind().isSettlement())
                .mapToLong(m -> m.entry().population())
                .max()
                .orElse(-1);
        if (people >= LARGE) return "LARGE";
        if (people >= MIDDLING) return "MIDDLING";
        if (people >= 0) return "SMALL";
        return matches.getFirst().entry().kind().name();
    }
}
