package org.tocsin.eval;

import java.nio.file.Path;
import picocli.CommandLine;

/** Runs a benchmark: {@code ./tocsin bench NAME}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("tocsin.home", "."));
        System.exit(line(new BenchCommand(home, Benchmarks.all())).execute(arguments));
    }

    static CommandLine line(BenchCommand command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (!(problem instanceof BenchException)) throw problem;
                    line.getErr().println("tocsin bench: " + problem.getMessage());
                    return 1;
                });
    }
}
