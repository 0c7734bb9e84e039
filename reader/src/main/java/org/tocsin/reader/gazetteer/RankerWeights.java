package org.tocsin.reader.gazetteer;

import java.util.Arrays;

/**
 * The weights of the features, for a first look at each name alone and for all later ones: a log-linear model. They are
 * fitted on news; those of features that hardly occur in it stay as they were set by hand.
 */
public final class RankerWeights {
    /** How many features there are. */
    public static final int SIZE = Feature.values().length;

    private final double[] first;
    private final double[] later;

    /**
     * Copies both.
     *
     * @param first of the first look
     * @param later of the looks that know the other names
     */
    public RankerWeights(double[] first, double[] later) {
        this.first = Arrays.copyOf(first, SIZE);
        this.later = Arrays.copyOf(later, SIZE);
    }

    /** The weights that ship. */
    public static RankerWeights load() {
        return read(3);
    }

    /** The weights that people set, from which the fit begins. */
    public static RankerWeights byHand() {
        return read(1);
    }

    private static RankerWeights read(int column) {
        double[] first = new double[SIZE];
        double[] later = new double[SIZE];
        for (String line : Resource.lines("ranker.tsv")) {
            String[] cell = line.split("\t", -1);
            int i = Feature.valueOf(cell[0]).index();
            first[i] = Double.parseDouble(cell[column]);
            later[i] = Double.parseDouble(cell[column + 1]);
        }
        return new RankerWeights(first, later);
    }

    public double[] first() {
        return first.clone();
    }

    public double[] later() {
        return later.clone();
    }

    /** The name of a feature. */
    public static String name(int feature) {
        for (Feature f : Feature.values()) if (f.index() == feature) return f.name();
        throw new IllegalArgumentException("There is no feature " + feature + ", there are " + SIZE + ".");
    }

    double score(Candidate candidate, int look) {
        double[] weights = look == 0 ? first : later;
        double sum = 0;
        for (int i = 0; i < SIZE; i++) sum += weights[i] * candidate.features[i];
        return sum;
    }
}
