package org.tocsin.eval.places;

import java.util.List;

/**
 * A text for a tagger to learn from.
 *
 * @param features of each word
 * @param tags of each word, as people gave them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; millions of tags.
record TaggedWords(List<int[]> features, int[] tags) {}
