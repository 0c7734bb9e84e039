package org.tocsin.reader.gazetteer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;

/**
 * Decides which place each name of a report means. The first look sees each name alone; the later ones see what the others
 * mean so far, so that "the Istiqlol post in Shamsiddin Shohin district" finds the post in that district and not the town
 * of that name 300 km away. Where two places fit about equally well, the smallest unit that holds both is taken, or none,
 * with a caveat: never a guess.
 */
public final class PlaceResolver {
    private static final int LOOKS = 3;

    private final Gazetteer gazetteer;
    private final RankerWeights weights;
    private final PlaceChoice choice;
    private final NameFinder finder;

    public PlaceResolver(Gazetteer gazetteer) {
        this(gazetteer, RankerWeights.load());
    }

    /** With other weights than those that ship. */
    public PlaceResolver(Gazetteer gazetteer, RankerWeights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
        choice = new PlaceChoice(gazetteer);
        finder = new NameFinder(gazetteer);
    }

    /** Finds the names of places in a text and resolves them. */
    public List<ResolvedPlace> resolve(String text, PlaceHints hints) {
        return resolve(text, finder.find(text), hints);
    }

    /**
     * Resolves the names of one report together.
     *
     * @param text the text in which the hits stand
     * @param hits all names of the report, as {@link #resolve(String, PlaceHints)} finds them
     * @param hints what is known beforehand
     * @return one result for each hit, in the same order
     */
    public List<ResolvedPlace> resolve(String text, List<NameHit> hits, PlaceHints hints) {
        Looks looks = new Looks(text, hits, hints);
        for (int look = 0; look < LOOKS; look++) {
            looks.fill(look);
            looks.weigh(look);
        }
        return looks.names.stream().map(choice::choose).toList();
    }

    /**
     * What a look sees, for those who fit the weights: for each hit, for each of its first matches, the features.
     *
     * @param look 0 for the first
     */
    public List<List<double[]>> listFeatures(String text, List<NameHit> hits, PlaceHints hints, int look) {
        Looks looks = new Looks(text, hits, hints);
        for (int before = 0; before < look; before++) {
            looks.fill(before);
            looks.weigh(before);
        }
        looks.fill(look);
        return looks.names.stream()
                .map(name ->
                        name.candidates.stream().map(c -> c.features.clone()).toList())
                .toList();
    }

    /** The names of one report, looked at again and again. */
    private final class Looks {
        private final String text;
        private final List<Name> names;
        private final List<Name> demonyms;
        private final Beside beside;
        private final BorderTalk borderTalk;

        Looks(String text, List<NameHit> hits, PlaceHints hints) {
            this.text = text;
            SentenceNumbers sentences = new SentenceNumbers(text);
            List<CountryMention> mentions = CountryMentions.list(gazetteer, text, hits);
            names = hits.stream().map(hit -> name(hit, sentences)).toList();
            Set<Span> taken = hits.stream().map(NameHit::span).collect(toSet());
            demonyms = mentions.stream()
                    .filter(m -> m.demonym() && !taken.contains(m.span()))
                    .flatMap(m -> demonym(m, sentences).stream())
                    .toList();
            Set<String> countries = new HashSet<>(hints.countries());
            mentions.forEach(m -> countries.add(m.code()));
            LocalFeatures local = new LocalFeatures(gazetteer.fold(), hints, countries);
            names.forEach(local::fill);
            beside = new Beside(
                    text,
                    Stream.concat(names.stream(), demonyms.stream())
                            .sorted(Comparator.comparing(n -> n.hit.span()))
                            .toList());
            borderTalk = new BorderTalk(text, sentences);
        }

        private Name name(NameHit hit, SentenceNumbers sentences) {
            String key = gazetteer.fold().key(hit.surface());
            return new Name(hit, key, sentences.at(hit.span().start()));
        }

        private List<Name> demonym(CountryMention mention, SentenceNumbers sentences) {
            return gazetteer.findCountryEntry(mention.code()).stream()
                    .map(entry -> List.of(new NameMatch(entry, MatchQuality.MAIN)))
                    .map(matches ->
                            new NameHit(mention.span(), mention.span().of(text), matches, null, Doubt.NONE, false))
                    .map(hit -> new Name(
                            hit,
                            "people of " + mention.code(),
                            sentences.at(mention.span().start())))
                    .peek(Name::weigh)
                    .toList();
        }

        void fill(int look) {
            if (look == 0) return;
            Scene scene = new Scene(names, demonyms);
            SceneFeatures features = new SceneFeatures(scene, beside, new Directions(text, anchors()), borderTalk);
            names.forEach(features::fill);
        }

        void weigh(int look) {
            for (Name name : names) {
                for (Candidate c : name.candidates) c.score = weights.score(c, look);
                name.weigh();
            }
        }

        private List<Anchor> anchors() {
            List<Anchor> anchors = new ArrayList<>();
            for (Name name : Stream.concat(names.stream(), demonyms.stream()).toList())
                name.candidates.stream()
                        .max(Comparator.comparingDouble(c -> c.likelihood))
                        .ifPresent(c -> anchors.add(new Anchor(name.hit.span(), c.entry)));
            return anchors;
        }
    }
}
