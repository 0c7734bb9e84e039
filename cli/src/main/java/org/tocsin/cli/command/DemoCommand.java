package org.tocsin.cli.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.wiring.Browser;
import org.tocsin.cli.wiring.LazyReader;
import org.tocsin.cli.wiring.PageServer;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.line.Line;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.SitesFile;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows everything on the sample reports. */
@Command(
        name = "demo",
        description = {
            "Shows everything on the invented sample reports and sites: a fresh throw-away store, the page, your browser.",
            "The page stands on the day after the newest sample. Your own store and configuration are not touched."
        })
final class DemoCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8787",
            description = "the port; 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--no-browser", description = "do not open the browser")
    private boolean noBrowser;

    DemoCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Wiring wiring = root.wiring();
        Configuration.Server settings = Configuration.Server.LOCAL.withPort(port);
        Path samples = wiring.program().resolve("samples");
        if (!Files.isDirectory(samples.resolve("reports")))
            throw new BadInputException("There are no sample reports in " + samples
                    + ". Maybe start it with ./tocsin in the folder of the sources.");
        List<Site> sites = SitesFile.read(samples.resolve("sites.geojson"));
        Importing importing =
                Importing.of(List.of(samples.resolve("reports")), Intake.of(wiring.pages()), wiring.terminal());
        // The samples are read alike everywhere: without what this user has imported.
        Line line = new Line(new LazyReader(() -> wiring.reader().apply(Optional.empty())));
        try (Store store = Store.temporary(line)) {
            wiring.terminal().out().println(importing.words(importing.into(store)));
            LocalDate day = importing.findNewest().map(d -> d.plusDays(1)).orElseGet(wiring.today());
            var record = new PageServer.Shown(store, line, sites, WarningPolicy.DEFAULT, wiring.pages(), () -> day);
            Serving.untilStopped(wiring, settings, record, this::open);
        }
        return ExitCode.OK;
    }

    private void open(URI address) {
        if (noBrowser) return;
        var folders = root.wiring().folders();
        if (!new Browser(folders.environment(), folders.mac()).open(address))
            root.wiring().terminal().err().println("No browser was found here; open the address in one.");
    }
}
