package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * From the scores of a tagging head to spans: the best tag of each word, which is that of its first piece; an I that
 * continues nothing begins a span.
 */
final class TagDecoder<T extends Enum<T>> {
    private static final int OUTSIDE = 0;

    private final List<T> types;
    private final int firstColumn;
    private final double handicap;

    /**
     * @param types in the order of the columns
     * @param firstColumn the column of O
     */
    TagDecoder(List<T> types, int firstColumn) {
        this(types, firstColumn, 0);
    }

    /** @param handicap what O must lead by to be the best tag, as log odds: for a head that misses more than it invents */
    TagDecoder(List<T> types, int firstColumn, double handicap) {
        this.types = List.copyOf(types);
        this.firstColumn = firstColumn;
        this.handicap = handicap;
    }

    /** The spans of one sentence. {@code scores} has a row for each piece of the text. */
    List<TaggedSpan<T>> decode(Pieces pieces, float[][] scores, Windows.Range sentence) {
        List<TaggedSpan<T>> found = new ArrayList<>();
        Open open = null;
        for (int first = sentence.start(), next; first < sentence.end(); first = next) {
            next = first + 1;
            while (next < sentence.end() && pieces.isInside(next)) next++;
            int tag = best(scores[first]);
            boolean goesOn = open != null && tag == insideTag(open.type);
            if (open != null && !goesOn) found.add(open.close(pieces));
            if (!goesOn) open = tag == OUTSIDE ? null : new Open(first, (tag - 1) / 2);
            if (open != null) open.take(next - 1, probability(scores[first], open.type));
        }
        if (open != null) found.add(open.close(pieces));
        return found;
    }

    /** A span that is still growing. */
    private final class Open {
        private final int first;
        private final int type;
        private int last;
        private double probability = 1;

        Open(int first, int type) {
            this.first = first;
            this.type = type;
        }

        void take(int lastPiece, double wordProbability) {
            last = lastPiece;
            probability = Math.min(probability, wordProbability);
        }

        TaggedSpan<T> close(Pieces pieces) {
            return new TaggedSpan<>(types.get(type), pieces.span(first, last), probability);
        }
    }

    private static int beginTag(int type) {
        return 1 + 2 * type;
    }

    private static int insideTag(int type) {
        return 2 + 2 * type;
    }

    private int best(float[] scores) {
        int best = OUTSIDE;
        double highest = scores[firstColumn] - handicap;
        for (int tag = 1; tag <= 2 * types.size(); tag++)
            if (scores[firstColumn + tag] > highest) {
                best = tag;
                highest = scores[firstColumn + tag];
            }
        return best;
    }

    /** That a word belongs to the type, as its begin or inside. */
    private double probability(float[] scores, int type) {
        double highest = scores[firstColumn + best(scores)];
        double all = Math.exp(scores[firstColumn] - handicap - highest);
        for (int tag = 1; tag <= 2 * types.size(); tag++) all += Math.exp(scores[firstColumn + tag] - highest);
        double own = Math.exp(scores[firstColumn + beginTag(type)] - highest)
                + Math.exp(scores[firstColumn + insideTag(type)] - highest);
        return Math.min(1, own / all);
    }
}
