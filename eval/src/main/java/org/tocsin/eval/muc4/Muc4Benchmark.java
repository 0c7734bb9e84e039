package org.tocsin.eval.muc4;

import java.io.IOException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;

/** Incidents with all their details, as templates, by the rules of 1992. */
public final class Muc4Benchmark implements Benchmark {
    private static final String SCORER = "scorer";

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public String description() {
        return "MUC-4 templates, all 24 slots. SET: a folder of muc4/corpora (tst1, tst2, tst3), or \"scorer\": our scorer "
                + "against the official scores of 1992.";
    }

    @Override
    public Result run(Task task) throws IOException {
        if (task.set().equals(SCORER)) return ScorerCheck.run(task);
        throw new IllegalStateException("todo");
    }
}
