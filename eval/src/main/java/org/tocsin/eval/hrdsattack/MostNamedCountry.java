package org.tocsin.eval.hrdsattack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.text.Article;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;

/**
 * The country that an article names most, by its name or its people: what the key holds where no sentence says in which country it
 * was. The places that the accounts tell count as well; the headline counts as often as it would take to fill it.
 */
final class MostNamedCountry {
    private static final int HEADLINE_WEIGHT = 3;

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:of|and|the)\\s+)?\\p{Lu}[\\p{L}'’-]+){0,3}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private MostNamedCountry() {}

    /** @param told how much speaks for a country already */
    static Optional<String> of(Article article, Gazetteer gazetteer, Map<String, Integer> told) {
        Map<String, Integer> votes = new HashMap<>(told);
        count(article.content(), 1, gazetteer, votes);
        if (article.title() != null) count(article.title(), HEADLINE_WEIGHT, gazetteer, votes);
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static void count(String text, int weight, Gazetteer gazetteer, Map<String, Integer> votes) {
        Matcher m = NAME.matcher(text);
        while (m.find()) {
            Optional<CountryInfo> whole = gazetteer.findCountryByName(m.group());
            if (whole.isPresent()) votes.merge(whole.get().code(), weight, Integer::sum);
            else
                for (String word : SPACE.split(m.group(), -1))
                    gazetteer
                            .findCountryByName(word)
                            .or(() -> gazetteer.findCountryByDemonym(word))
                            .ifPresent(c -> votes.merge(c.code(), weight, Integer::sum));
        }
    }
}
