package org.tocsin.cli.command;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.tocsin.cli.terminal.Progress;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.store.RebuildSummary;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes all that is derived anew. */
@Command(
        name = "rebuild",
        description = {
            "Makes everything that is derived (statements, incidents) anew from the logs, and prints what that changed.",
            "Needed after a new version reads better; reports, rulings and dispatches are never touched."
        })
final class RebuildCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private StoreOption store = new StoreOption();

    RebuildCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Wiring wiring = root.wiring();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            print(rebuild(opened, wiring.terminal()));
        }
        return ExitCode.OK;
    }

    private static RebuildSummary rebuild(Store store, Terminal terminal) {
        try (Progress progress = new Progress(terminal, "reports")) {
            return store.rebuild((done, total) -> progress.at(done, share(done, total)));
        }
    }

    private static double share(long done, OptionalLong total) {
        return total.isPresent() ? (double) done / Math.max(1, total.getAsLong()) : -1;
    }

    private void print(RebuildSummary s) {
        var out = root.wiring().terminal().out();
        out.println(String.format(Locale.ROOT, "%,d reports read again by %s.", s.reports(), s.readerVersion()));
        s.earlierReaders()
                .forEach((version, count) ->
                        out.println(String.format(Locale.ROOT, "%,d of them had been read by %s.", count, version)));
        out.println(
                s.isUnchanged()
                        ? "Nothing changed."
                        : String.format(
                                Locale.ROOT,
                                "Statements: %,d new, %,d changed, %,d gone. Incidents: %,d new, %,d changed, %,d gone.",
                                s.statements().added(),
                                s.statements().changed(),
                                s.statements().removed(),
                                s.incidents().added().size(),
                                s.incidents().changed().size(),
                                s.incidents().removed().size()));
        out.flush();
    }
}
