package org.tocsin.cli.command;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.mention.EventType;
import org.tocsin.exchange.out.IncidentJson;
import org.tocsin.exchange.out.IncidentText;
import org.tocsin.exchange.out.Ink;
import org.tocsin.store.Area;
import org.tocsin.store.IncidentQuery;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists incidents. */
@Command(name = "incidents", description = "Lists the incidents of the store, newest first.")
final class IncidentsCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(names = "--since", paramLabel = "DATE", description = "only those of this day or later")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "only those of this day or earlier")
    private @Nullable LocalDate until;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindOption.class,
            description =
                    "only these kinds: an event or sub-event type of ACLED, such as \"Battles\" or \"Air/drone strike\"")
    private List<KindOption.Kind> kinds = List.of();

    @Option(
            names = "--near",
            paramLabel = "LAT,LON,KM",
            converter = NearOption.class,
            description = "only those within so many km of a point: 37.8,70.2,50")
    private Area.@Nullable Circle near;

    @Option(names = "--text", paramLabel = "WORDS", description = "only those whose accounts hold all these words")
    private String text = "";

    @Option(names = "--accounts", description = "also each account, with the id by which \"tocsin rule\" names it")
    private boolean accounts;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    IncidentsCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.wiring().terminal();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            List<Incident> incidents = opened.listIncidents(query());
            if (format.isJson()) terminal.out().println(IncidentJson.write(incidents, opened::listSeriesOf));
            else terminal.out().print(incidents.isEmpty() ? "None.\n" : text(incidents, opened, terminal.ink()));
            terminal.out().flush();
            if (incidents.size() == limit) terminal.err().println("There may be more. Maybe raise --limit.");
        }
        return ExitCode.OK;
    }

    private String text(List<Incident> incidents, Store opened, Ink ink) {
        return accounts
                ? IncidentText.writeWithAccounts(incidents, opened::listSeriesOf, ink)
                : IncidentText.write(incidents, opened::listSeriesOf, ink);
    }

    private IncidentQuery query() {
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        kinds.forEach(k -> events.addAll(k.types()));
        return new IncidentQuery(since, until, events, text, near, Math.max(limit, 1), 0);
    }
}
