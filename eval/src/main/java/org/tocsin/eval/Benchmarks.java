package org.tocsin.eval;

import java.util.List;
import org.tocsin.eval.attribution.AttributionBenchmark;
import org.tocsin.eval.muc4.Muc4Benchmark;
import org.tocsin.eval.places.PlacesBenchmark;
import org.tocsin.eval.speed.SpeedBenchmark;

/** All benchmarks, in the order of the accuracy page. */
final class Benchmarks {
    private Benchmarks() {}

    static List<Benchmark> all() {
        return List.of(new Muc4Benchmark(), new SpeedBenchmark(), new PlacesBenchmark(), new AttributionBenchmark());
    }
}
