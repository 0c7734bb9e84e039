package org.tocsin.eval.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tocsin.reader.gazetteer.LinearTagger;

/** Trains a tagger: an averaged perceptron that sees its own earlier tags, so that it learns to live with its mistakes. */
final class Perceptron {
    private static final long SEED = 2002;

    private final float[] weights;
    private final double[] sums;
    private final LinearTagger tagger;
    private long step = 1;

    Perceptron(List<String> tags, int bits) {
        weights = new float[tags.size() << bits];
        sums = new double[weights.length];
        tagger = new LinearTagger(tags, weights);
    }

    /** The weights, averaged over all steps. */
    float[] train(List<TaggedWords> texts, int epochs) {
        Random random = new Random(SEED);
        List<TaggedWords> order = new ArrayList<>(texts);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            long wrong = 0;
            for (TaggedWords text : order) wrong += train(text);
            System.err.println("epoch " + epoch + ": " + wrong + " wrong");
        }
        float[] mean = new float[weights.length];
        for (int i = 0; i < mean.length; i++) mean[i] = (float) (weights[i] - sums[i] / step);
        return mean;
    }

    private long train(TaggedWords text) {
        int[] given = new int[text.tags().length];
        long wrong = 0;
        for (int i = 0; i < given.length; i++) {
            int[] all = tagger.all(text.features().get(i), given, i);
            given[i] = tagger.best(all, given, i);
            int truth = text.tags()[i];
            if (given[i] != truth) {
                update(all, truth, 1);
                update(all, given[i], -1);
                wrong++;
            }
            step++;
        }
        return wrong;
    }

    private void update(int[] all, int tag, float by) {
        for (int feature : all) {
            weights[feature + tag] += by;
            sums[feature + tag] += by * (double) step;
        }
    }
}
