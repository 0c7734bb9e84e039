package org.tocsin.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.cli.terminal.ErrorText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Listed here, done by the launcher: the benchmarks are not shipped with the program. */
@Command(name = "bench", description = "Measures speed and accuracy; the launcher does it.")
final class BenchCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Unmatched
    private final List<String> ignored = new ArrayList<>();

    BenchCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ErrorText.print(
                root.wiring().terminal().err(),
                "The benchmarks" + (ignored.isEmpty() ? "" : " " + ignored)
                        + " are run by the launcher. Maybe run ./tocsin bench in the folder of the sources.");
        return ExitCode.BAD_USE;
    }
}
