package org.tocsin.eval;

import java.util.List;
import org.tocsin.eval.attribution.AttributionBenchmark;
import org.tocsin.eval.counts.CountsBenchmark;
import org.tocsin.eval.folding.FoldingBenchmark;
import org.tocsin.eval.hrdsattack.HrdsAttackBenchmark;
import org.tocsin.eval.kinds.KindsBenchmark;
import org.tocsin.eval.muc4.Muc4Benchmark;
import org.tocsin.eval.ner.NerBenchmark;
import org.tocsin.eval.places.PlacesBenchmark;
import org.tocsin.eval.reduced.ReducedBenchmark;
import org.tocsin.eval.speed.SpeedBenchmark;

/** All benchmarks, in the order of the accuracy page. */
final class Benchmarks {
    private Benchmarks() {}

    static List<Benchmark> all() {
        return List.of(
                new Muc4Benchmark(),
                new ReducedBenchmark(),
                new HrdsAttackBenchmark(),
                new CountsBenchmark(),
                new KindsBenchmark(),
                new NerBenchmark(),
                new PlacesBenchmark(),
                new AttributionBenchmark(),
                new FoldingBenchmark(),
                new SpeedBenchmark());
    }
}
