package org.tocsin.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap (Efron 1979): the statistic of a thousand samples drawn with replacement, and the middle 95% of them.
 * The items are documents, since the mistakes inside one belong together. The seed is fixed, so that a run can be repeated.
 */
public final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 1992;

    private Bootstrap() {}

    public static <T> Interval interval(List<T> items, ToDoubleFunction<? super List<T>> statistic) {
        if (items.isEmpty()) return new Interval(0, 0);
        Random random = new Random(SEED);
        double[] values = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            List<T> sample = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) sample.add(items.get(random.nextInt(items.size())));
            values[s] = statistic.applyAsDouble(sample);
        }
        Arrays.sort(values);
        return new Interval(values[SAMPLES / 40], values[SAMPLES - 1 - SAMPLES / 40]);
    }
}
