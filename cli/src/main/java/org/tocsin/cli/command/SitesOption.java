package org.tocsin.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.core.line.Line;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.SitesFile;
import org.tocsin.store.Store;
import picocli.CommandLine.Option;

/** {@code --sites}, and the warnings of these sites. */
final class SitesOption {
    @Option(
            names = "--sites",
            paramLabel = "FILE",
            description = "the sites, as GeoJSON (default: those of the configuration)")
    private @Nullable Path file;

    /** The sites, if any are named. */
    List<Site> list(Configuration configuration) {
        return configuration.withSites(file).findSites().map(SitesFile::read).orElse(List.of());
    }

    /** The sites of a command that is pointless without them. */
    List<Site> get(Configuration configuration) {
        Path sites = configuration
                .withSites(file)
                .findSites()
                .orElseThrow(() -> new BadInputException(
                        "No sites are named. Maybe pass --sites FILE, or write \"sites: FILE\" into tocsin.yaml."));
        return SitesFile.read(sites);
    }

    /** The warnings that stand on a day. */
    static List<Warning> warnings(Store store, List<Site> sites, LocalDate asOf, Configuration configuration) {
        return Line.warn(
                store.listIncidentsSince(asOf.minusDays(configuration.warnings().incidentDays())),
                store.listAdvice(),
                sites,
                asOf,
                configuration.warnings());
    }
}
