package org.tocsin.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the benchmarks. */
@Command(name = "bench", description = "Measures. Without a name it says which benchmarks there are.")
final class BenchCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // By picocli.
    private CommandSpec spec;

    BenchCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        spec.subcommands()
                .forEach((name, bench) -> root.wiring()
                        .terminal()
                        .out()
                        .println(name + "  "
                                + String.join(
                                        " ",
                                        bench.getCommandSpec().usageMessage().description())));
        return ExitCode.OK;
    }
}
