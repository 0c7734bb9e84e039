package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place each name of a report means, from the outside in: countries, provinces, districts, then the rest,
 * so that "the Istiqlol post in Shamsiddin Shohin district" finds the post in that district and not the town of that name
 * 300 km away. A second look at all names uses what the first has found. Where two places fit about equally well, the
 * smallest unit that holds both is taken, or none, with a caveat: never a guess.
 */
public final class PlaceResolver {
    private static final PlaceKind[][] ROUNDS = {
        {PlaceKind.COUNTRY},
        {PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.REGION, PlaceKind.WATER},
        {PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.REGION, PlaceKind.WATER, PlaceKind.ADMIN2},
        PlaceKind.values(),
        PlaceKind.values()
    };

    private final Gazetteer gazetteer;
    private final PlaceChoice choice;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        choice = new PlaceChoice(gazetteer);
    }

    /** Scans the text and resolves what it finds. */
    public List<ResolvedPlace> resolve(String text, PlaceHints hints) {
        return resolve(text, gazetteer.scan(text), hints);
    }

    /**
     * Resolves the names of one report together.
     *
     * @param text the text in which the hits stand
     * @param hits all names of the report, as {@link Gazetteer#scan} gives them
     * @param hints what is known beforehand
     * @return one result for each hit, in the same order
     */
    public List<ResolvedPlace> resolve(String text, List<NameHit> hits, PlaceHints hints) {
        List<CountryMention> mentions = CountryMentions.list(gazetteer, text, hits);
        PlaceRanking ranking = new PlaceRanking(gazetteer, hints, mentions);
        SentenceNumbers sentences = new SentenceNumbers(text);
        List<Anchor> demonyms = demonyms(mentions);
        @Nullable ResolvedPlace[] results = new ResolvedPlace[hits.size()];
        for (PlaceKind[] round : ROUNDS) {
            List<Anchor> anchors = anchors(demonyms, results);
            PlaceContext context = new PlaceContext(text, sentences, anchors);
            Map<String, String> meant = meant(results);
            for (int i = 0; i < results.length; i++)
                if (Arrays.asList(round).contains(level(hits.get(i))))
                    results[i] = resolve(hits.get(i), ranking, context, meant);
        }
        return Arrays.stream(results).map(PlaceResolver::present).toList();
    }

    private ResolvedPlace resolve(NameHit hit, PlaceRanking ranking, PlaceContext context, Map<String, String> meant) {
        String key = gazetteer.fold().key(hit.surface());
        PlaceSupport support = context.at(hit.span());
        return choice.choose(hit, ranking.rank(hit, support, meant.get(key)), support);
    }

    /** In which round a name is first looked at: what the text calls it, else the largest thing that bears the name. */
    private static PlaceKind level(NameHit hit) {
        if (hit.role() != null) return hit.role();
        return hit.matches().stream()
                .filter(m -> m.quality().compareTo(MatchQuality.FOREIGN) < 0)
                .map(m -> m.entry().kind())
                .min(PlaceKind::compareTo)
                .orElse(PlaceKind.VILLAGE);
    }

    private List<Anchor> demonyms(List<CountryMention> mentions) {
        List<Anchor> anchors = new ArrayList<>();
        for (CountryMention mention : mentions)
            if (mention.demonym())
                gazetteer.findCountryEntry(mention.code()).ifPresent(e -> anchors.add(new Anchor(mention.span(), e)));
        return anchors;
    }

    private static List<Anchor> anchors(List<Anchor> demonyms, @Nullable ResolvedPlace[] results) {
        List<Anchor> anchors = new ArrayList<>(demonyms);
        for (ResolvedPlace result : results)
            if (result != null && result.chosen() != null && result.caveat() == null)
                anchors.add(new Anchor(result.hit().span(), result.chosen()));
        return anchors;
    }

    /** For each name, the place that its clearest use in the report means. */
    private Map<String, String> meant(@Nullable ResolvedPlace[] results) {
        Map<String, String> ids = new HashMap<>();
        Map<String, Double> supports = new HashMap<>();
        for (ResolvedPlace result : results) {
            if (result == null || result.chosen() == null || result.caveat() != null) continue;
            double support = result.ranking().getFirst().support();
            String key = gazetteer.fold().key(result.hit().surface());
            if (support > supports.getOrDefault(key, 0.0)) {
                supports.put(key, support);
                ids.put(key, result.chosen().id());
            }
        }
        return ids;
    }

    private static ResolvedPlace present(@Nullable ResolvedPlace result) {
        if (result == null) throw new IllegalStateException("A name was left out of every round");
        return result;
    }
}
