package org.tocsin.reader.gazetteer;

import java.util.List;

/**
 * A greedy tagger of words with one weight for each pair of hashed feature and tag, as an averaged perceptron makes them
 * (Collins 2002). It reads from left to right and sees the two tags that it gave before.
 */
public final class LinearTagger {
    private final List<String> tags;
    private final int mask;
    private final float[] weights;

    /**
     * Keeps the array, so that a trainer sees its own changes.
     *
     * @param tags the first is the one for words outside of any name
     * @param weights for each feature, one for each tag; the count of features is a power of two
     */
    public LinearTagger(List<String> tags, float[] weights) {
        this.tags = List.copyOf(tags);
        this.weights = weights;
        int features = weights.length / tags.size();
        if (Integer.bitCount(features) != 1 || features * tags.size() != weights.length)
            throw new IllegalArgumentException(weights.length + " weights do not fit " + tags.size() + " tags");
        mask = features - 1;
    }

    public List<String> tags() {
        return tags;
    }

    /** The tag of each word, by number, for the features of each word. */
    public int[] tag(List<int[]> words) {
        int[] given = new int[words.size()];
        for (int i = 0; i < given.length; i++) given[i] = best(all(words.get(i), given, i), given, i);
        return given;
    }

    /** The features of a word with those of the tags before it. */
    public int[] all(int[] word, int[] given, int at) {
        int before = at > 0 ? given[at - 1] : -1;
        int beforeThat = at > 1 ? given[at - 2] : -1;
        int[] all = new int[word.length + 3];
        System.arraycopy(word, 0, all, 0, word.length);
        all[word.length] = hash(before + 7, 1);
        all[word.length + 1] = hash((before + 7) * 31 + beforeThat, 2);
        all[word.length + 2] = hash((before + 7) * 31, word.length > 0 ? word[0] : 0);
        for (int i = 0; i < all.length; i++) all[i] = (all[i] & mask) * tags.size();
        return all;
    }

    /** The best tag for these features; a tag that goes on with a name only after one that can. */
    public int best(int[] all, int[] given, int at) {
        String before = at > 0 ? tags.get(given[at - 1]) : "O";
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int tag = 0; tag < tags.size(); tag++) {
            if (!mayFollow(before, tags.get(tag))) continue;
            float score = 0;
            for (int feature : all) score += weights[feature + tag];
            if (score > most) {
                most = score;
                best = tag;
            }
        }
        return best;
    }

    private static boolean mayFollow(String before, String tag) {
        return !tag.startsWith("I-") || (before.length() > 2 && before.endsWith(tag.substring(1)));
    }

    /** Mixes two numbers to one that looks like chance. */
    static int hash(int a, int b) {
        int h = a * 0x9E3779B1 + b * 0x85EBCA77;
        h ^= h >>> 15;
        h *= 0xC2B2AE3D;
        return h ^ (h >>> 13);
    }
}
