package org.tocsin.eval;

import java.io.IOException;

/** One thing that is measured, by its own data and its own scorer. Listed in {@link Benchmarks}. */
public interface Benchmark {
    /** As it is typed after {@code ./tocsin bench}. */
    String name();

    /** What it measures, and which sets it takes; one line. */
    String description();

    /** Where its data is if nobody says. */
    default Defaults defaults() {
        return Defaults.NONE;
    }

    /**
     * Measures.
     *
     * @throws BenchException if the data or the set is not what it needs
     */
    Result run(Task task) throws IOException;

    /** What stands for {@code --data} and {@code --set} when they are left out; empty means that they are needed. */
    record Defaults(String data, String set) {
        public static final Defaults NONE = new Defaults("", "");
    }
}
