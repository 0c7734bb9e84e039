package org.tocsin.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.wiring.PageServer;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.warning.Site;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the page on the user's own store. */
@Command(name = "serve", description = "Serves the page on your own store and sites until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(names = "--port", paramLabel = "N", description = "the port; 0 for any free one (default: 8787)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "the address to listen on (default: 127.0.0.1, this machine only; there is no login yet)")
    private @Nullable String host;

    @Mixin
    private SitesOption sites = new SitesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    ServeCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = root.configuration();
        List<Site> all = sites.list(configuration);
        Wiring wiring = root.wiring();
        try (Store opened = store.open(configuration, root.line())) {
            if (opened.countReports() == 0)
                wiring.terminal().err().println("The store is empty. Maybe import reports: tocsin import PATH");
            else if (opened.isStale())
                wiring.terminal()
                        .err()
                        .println("Some reports were read or folded by an older version. Maybe run: tocsin rebuild");
            var record = new PageServer.Shown(
                    opened, root.line(), all, configuration.warnings(), wiring.pages(), wiring.today());
            Serving.untilStopped(wiring, configuration.server().withPort(port).withHost(host), record, address -> {});
        }
        return ExitCode.OK;
    }
}
