package org.tocsin.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.cli.terminal.ErrorText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Listed here, done by the launcher: it needs the sources and Maven. */
@Command(
        name = "check",
        description = "Runs the formatter's check, the static checks and all tests; the launcher does it.")
final class CheckCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Unmatched
    private final List<String> ignored = new ArrayList<>();

    CheckCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ErrorText.print(
                root.wiring().terminal().err(),
                "The checks" + (ignored.isEmpty() ? "" : " with " + ignored)
                        + " are run by the launcher. Maybe run ./tocsin check in the folder of the sources.");
        return ExitCode.BAD_USE;
    }
}
