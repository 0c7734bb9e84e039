package org.tocsin.eval;

import java.util.List;
import org.tocsin.eval.attribution.AttributionBenchmark;
import org.tocsin.eval.speed.SpeedBenchmark;

/** All benchmarks, in the order of the accuracy page. */
final class Benchmarks {
    private Benchmarks() {}

    static List<Benchmark> all() {
        return List.of(new AttributionBenchmark(), new SpeedBenchmark());
    }
}
