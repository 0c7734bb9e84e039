package org.tocsin.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./tocsin bench}. */
@Command(
        name = "tocsin bench",
        mixinStandardHelpOptions = true,
        description = "Measures speed and accuracy. Without a name it says which benchmarks there are.")
final class BenchCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    private final Path home;
    private final List<Benchmark> benchmarks;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the benchmark")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of all data sets")
    private @Nullable Path data;

    @Option(names = "--set", paramLabel = "SET", description = "the part of it to measure on")
    private @Nullable String set;

    @Option(names = "--from", paramLabel = "DATE", description = "leave out what is older, where a set is cut by date")
    private @Nullable LocalDate from;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--no-record", description = "do not write eval/results and docs/accuracy.md")
    private boolean unrecorded;

    @Spec
    @SuppressWarnings("NullAway.Init") // By picocli.
    private CommandSpec spec;

    BenchCommand(Path home, List<Benchmark> benchmarks) {
        this.home = home;
        this.benchmarks = benchmarks;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            benchmarks.forEach(b -> out.printf(Locale.ROOT, "%-12s %s%n", b.name(), b.description()));
            out.flush();
            return 0;
        }
        Benchmark benchmark = get(name);
        Task task = task(benchmark);
        Records records = new Records(home, benchmarks);
        Optional<Recorded> before = records.find(benchmark.name(), task);
        Recorded now = Recorded.of(home, benchmark, task, benchmark.run(task));
        if (!unrecorded) records.write(now);
        out.print(format == Format.JSON ? Written.json(now.figures()) : Written.table(now, before));
        out.flush();
        return 0;
    }

    private Benchmark get(String wanted) {
        return benchmarks.stream()
                .filter(b -> b.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BenchException("There is no benchmark \"" + wanted + "\". Maybe one of: "
                        + String.join(
                                ", ", benchmarks.stream().map(Benchmark::name).toList()) + "."));
    }

    private Task task(Benchmark benchmark) {
        Benchmark.Defaults defaults = benchmark.defaults();
        Path folder = data != null ? data : home.resolve(given("--data", "DIR", defaults.data()));
        String part = set != null ? set : given("--set", "SET", defaults.set());
        Path out = home.resolve("eval/target/bench");
        PrintWriter log = spec.commandLine().getErr();
        return new Task(folder, part, Optional.ofNullable(from), out, log);
    }

    private String given(String option, String value, String otherwise) {
        if (otherwise.isEmpty())
            throw new BenchException(
                    "The benchmark " + name + " needs " + option + ". Maybe add: " + option + " " + value);
        return otherwise;
    }
}
