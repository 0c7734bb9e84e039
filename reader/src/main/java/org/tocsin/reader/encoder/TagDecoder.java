package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** From the scores of a tagging head to spans: the most likely tags of the words, each of which has the scores of its first piece. */
final class TagDecoder<T extends Enum<T>> {
    private static final int OUTSIDE = 0;

    private final List<T> types;
    private final int firstColumn;
    private final double[] bonuses;
    private final TagPath path;

    /**
     * @param types in the order of the columns
     * @param firstColumn the column of O
     */
    TagDecoder(List<T> types, int firstColumn) {
        this(types, firstColumn, 0);
    }

    /** @param handicap what O must lead by to be the best tag, as log odds: for a head that misses more than it invents */
    TagDecoder(List<T> types, int firstColumn, double handicap) {
        this(types, firstColumn, handicap, Map.of(), new double[types.size()]);
    }

    /**
     * @param leanings by what a word is rather taken for a type than its scores say, as log odds; nothing for those that are left out
     * @param openingCosts what a span of each type costs, as {@link TagPath} says
     */
    TagDecoder(List<T> types, int firstColumn, Map<T, Double> leanings, double... openingCosts) {
        this(types, firstColumn, 0, leanings, openingCosts);
    }

    private TagDecoder(
            List<T> types, int firstColumn, double handicap, Map<T, Double> leanings, double... openingCosts) {
        this.types = List.copyOf(types);
        this.firstColumn = firstColumn;
        bonuses = new double[1 + 2 * types.size()];
        bonuses[OUTSIDE] = -handicap;
        leanings.forEach((type, leaning) -> {
            bonuses[beginTag(types.indexOf(type))] = leaning;
            bonuses[insideTag(types.indexOf(type))] = leaning;
        });
        path = new TagPath(openingCosts);
    }

    /** The spans of a part of a text. {@code scores} has a row for each piece of the text. */
    List<TaggedSpan<T>> decode(Pieces pieces, float[][] scores, Windows.Range part) {
        List<Windows.Range> words = pieces.listWords(part);
        double[][] tagScores =
                words.stream().map(w -> tagScores(scores[w.start()])).toArray(double[][]::new);
        int[] tags = path.find(tagScores);
        List<TaggedSpan<T>> found = new ArrayList<>();
        for (int first = 0, next; first < tags.length; first = next) {
            next = first + 1;
            if (tags[first] == OUTSIDE) continue;
            int type = (tags[first] - 1) / 2;
            while (next < tags.length && tags[next] == insideTag(type)) next++;
            double probability = Arrays.stream(tagScores, first, next)
                    .mapToDouble(word -> probability(word, type))
                    .min()
                    .orElseThrow();
            found.add(new TaggedSpan<>(
                    types.get(type),
                    pieces.span(words.get(first).start(), words.get(next - 1).end() - 1),
                    probability));
        }
        return found;
    }

    private double[] tagScores(float[] piece) {
        double[] scores = bonuses.clone();
        for (int tag = 0; tag < scores.length; tag++) scores[tag] += piece[firstColumn + tag];
        return scores;
    }

    private static int beginTag(int type) {
        return 1 + 2 * type;
    }

    private static int insideTag(int type) {
        return 2 + 2 * type;
    }

    /** That a word belongs to the type, as its begin or inside. */
    private static double probability(double[] scores, int type) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        double all = 0;
        for (double score : scores) all += Math.exp(score - highest);
        double own = Math.exp(scores[beginTag(type)] - highest) + Math.exp(scores[insideTag(type)] - highest);
        return Math.min(1, own / all);
    }
}
