package org.tocsin.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.config.ConfigurationFile;
import org.tocsin.cli.wiring.LazyReader;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.line.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: options that every command has, and the list of commands. */
@Command(
        name = "tocsin",
        description =
                "Reads open reports, keeps a sourced record of security incidents, and warns the people near them.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:a problem in what was given: a report, a file of sites",
            "2:wrong usage: an option, the configuration",
            "3:the store, a file or the port could not be used",
            "70:an error of the program itself"
        })
final class TocsinCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "the configuration (default: tocsin.yaml in the current folder, else your own)")
    private @Nullable Path config;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "show where in the program an error arose (also: TOCSIN_DEBUG=1)")
    private boolean debug;

    private @Nullable Line line;

    @Spec
    @SuppressWarnings("NullAway.Init") // By picocli.
    private CommandSpec spec;

    TocsinCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    Wiring wiring() {
        return wiring;
    }

    Configuration configuration() {
        return new ConfigurationFile(wiring.folders()).read(config);
    }

    /**
     * The line with its reader, which knows the places that the user imported. It loads itself when it first reads; the same
     * line for the whole run.
     */
    Line line() {
        Line known = line;
        if (known != null) return known;
        Path gazetteer = configuration().gazetteer();
        Line made = new Line(new LazyReader(() -> wiring.reader().apply(Optional.of(gazetteer))));
        line = made;
        return made;
    }

    boolean isDebug() {
        return debug
                || !wiring.folders()
                        .environment()
                        .getOrDefault("TOCSIN_DEBUG", "")
                        .isEmpty();
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(wiring.terminal().out());
        return ExitCode.OK;
    }
}
