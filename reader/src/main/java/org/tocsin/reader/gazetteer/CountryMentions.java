package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.Span;

/** Lists the countries that a text speaks of. */
final class CountryMentions {
    private CountryMentions() {}

    static List<CountryMention> list(Gazetteer gazetteer, String text, List<NameHit> hits) {
        List<CountryMention> mentions = new ArrayList<>();
        for (NameHit hit : hits)
            hit.matches().stream()
                    .filter(m -> m.entry().kind() == PlaceKind.COUNTRY && m.quality() != MatchQuality.FOREIGN)
                    .findFirst()
                    .map(m -> m.entry().country())
                    .ifPresent(code -> mentions.add(new CountryMention(hit.span(), code, false)));
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).capital()) continue;
            Span word = new Span(tokens.get(i).start(), tokens.get(i).end());
            // "South Korean" and "Sri Lankan" are two words.
            Span pair = i + 1 < tokens.size()
                    ? word.cover(new Span(
                            tokens.get(i + 1).start(), tokens.get(i + 1).end()))
                    : word;
            gazetteer
                    .findCountryByDemonym(pair.of(text))
                    .map(c -> new CountryMention(pair, c.code(), true))
                    .or(() -> gazetteer
                            .findCountryByDemonym(word.of(text))
                            .map(c -> new CountryMention(word, c.code(), true)))
                    .filter(m ->
                            mentions.stream().noneMatch(other -> other.span().overlaps(m.span())))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }
}
