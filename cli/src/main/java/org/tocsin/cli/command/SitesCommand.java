package org.tocsin.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the sites with the number of their warnings. */
@Command(
        name = "sites",
        description = {
            "Lists the sites to protect, with how many warnings stand for each.",
            "Checks the file of sites on the way; the first mistake is told with its feature."
        })
final class SitesCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private SitesOption sites = new SitesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    SitesCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Configuration configuration = root.configuration();
        List<Site> all = sites.get(configuration);
        Map<String, Long> counts = store.exists(configuration) ? count(all, configuration) : Map.of();
        Terminal terminal = root.wiring().terminal();
        terminal.out().println("warnings  people  within km  site");
        all.forEach(s -> terminal.out().println(line(s, counts.getOrDefault(s.id(), 0L))));
        if (!store.exists(configuration))
            terminal.err().println("There is no store yet, so nothing warns. Maybe import reports: tocsin import PATH");
        return ExitCode.OK;
    }

    private Map<String, Long> count(List<Site> all, Configuration configuration) {
        LocalDate day = asOf.day(root.wiring());
        try (Store opened = store.openExisting(configuration, root.line())) {
            return SitesOption.warnings(opened, all, day, configuration).stream()
                    .map(Warning::siteId)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private static String line(Site site, long warnings) {
        return String.format(
                Locale.ROOT,
                "%8d  %6d  %9.0f  %s (%s)",
                warnings,
                site.people(),
                site.warnWithinKm(),
                site.id(),
                site.name());
    }
}
