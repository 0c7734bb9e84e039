package org.tocsin.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.out.WarningJson;
import org.tocsin.exchange.out.WarningText;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the warnings that stand. */
@Command(name = "warnings", description = "Lists the warnings that stand on a day, by site, newest first.")
final class WarningsCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--site", paramLabel = "ID", description = "only of this site")
    private @Nullable String site;

    @Mixin
    private SitesOption sites = new SitesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    WarningsCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Configuration configuration = root.configuration();
        List<Site> chosen = choose(sites.get(configuration));
        LocalDate day = asOf.day(root.wiring());
        Terminal terminal = root.wiring().terminal();
        try (Store opened = store.openExisting(configuration, root.line())) {
            List<Warning> warnings = SitesOption.warnings(opened, chosen, day, configuration);
            if (format.isJson()) terminal.out().println(WarningJson.write(warnings));
            else if (warnings.isEmpty()) terminal.out().println("No warning stands on " + day + ".");
            else terminal.out().print(WarningText.write(warnings, terminal.ink()));
            terminal.out().flush();
        }
        return ExitCode.OK;
    }

    private List<Site> choose(List<Site> all) {
        if (site == null) return all;
        List<Site> chosen = all.stream().filter(s -> s.id().equals(site)).toList();
        if (chosen.isEmpty())
            throw new BadInputException("There is no site \"" + site + "\". Maybe it is one of: "
                    + all.stream().map(Site::id).collect(Collectors.joining(", ")) + ".");
        return chosen;
    }
}
