package org.tocsin.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Published;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.Intake;
import org.tocsin.store.ImportSummary;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports into the store. */
@Command(
        name = "import",
        description = {
            "Takes reports into the store: files (.txt, .html, .jsonl, .json) and folders of them.",
            "A report that is known already changes nothing. One that cannot be read is told and passed over."
        })
final class ImportCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders of reports")
    private List<Path> paths = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published those reports that do not say it")
    private @Nullable String outlet;

    @Option(names = "--published", paramLabel = "DATE", description = "when those came out that do not say it")
    private @Nullable Published published;

    @Mixin
    private StoreOption store = new StoreOption();

    ImportCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var wiring = root.wiring();
        Intake intake = new Intake(wiring.pages(), Heading.NONE, Heading.of(outlet, published));
        Importing importing = Importing.of(paths, intake, wiring.terminal());
        try (Store opened = store.open(root.configuration(), root.line())) {
            ImportSummary summary = importing.into(opened);
            wiring.terminal().out().println(importing.words(summary));
        }
        return importing.problems() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
