package org.tocsin.eval.places;

import java.util.List;

/**
 * A text for a tagger to learn from.
 *
 * @param features of each word
 * @param tags of each word, as people gave them
 */
record TaggedWords(List<int[]> features, int[] tags) {}
