package org.tocsin.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Places that the user adds. */
@Command(
        name = "gazetteer",
        description = {
            "Adds places to those that ship: villages, districts, their names in other languages.",
            "Each source is kept in a file of its own with its licence. See docs/gazetteer.md."
        })
final class GazetteerCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // By picocli.
    private CommandSpec spec;

    GazetteerCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(root.wiring().terminal().out());
        return ExitCode.OK;
    }
}
