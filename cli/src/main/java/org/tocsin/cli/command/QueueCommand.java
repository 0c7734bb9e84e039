package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.core.warning.Review;
import org.tocsin.core.warning.Reviews;
import org.tocsin.core.warning.Warning;
import org.tocsin.exchange.out.ReviewJson;
import org.tocsin.exchange.out.ReviewText;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is most worth a look. */
@Command(
        name = "queue",
        description = {
            "Lists the incidents that are most worth a look, each with the reasons: what is doubtful,",
            "and of that first what did most harm and what is near a site. What was confirmed is not in it."
        })
final class QueueCommand implements Callable<Integer> {
    /** What is older is history: it warns no site. */
    private static final int DAYS = 60;

    private final TocsinCommand root;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "only those of this day or later (default: 60 days ago)")
    private @Nullable LocalDate since;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit;

    @Mixin
    private SitesOption sites = new SitesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    QueueCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Configuration configuration = root.configuration();
        LocalDate day = asOf.day(root.wiring());
        try (Store opened = store.openExisting(configuration, root.line())) {
            List<Warning> warnings = SitesOption.warnings(opened, sites.list(configuration), day, configuration);
            List<Review> queue = Reviews.queue(
                    opened.listIncidentsSince(since == null ? day.minusDays(DAYS) : since),
                    warnings,
                    opened.rulings(),
                    opened.listBesideRejected());
            print(queue, opened);
        }
        return ExitCode.OK;
    }

    private void print(List<Review> queue, Store opened) {
        PrintWriter out = root.wiring().terminal().out();
        List<Review> shown = queue.stream().limit(Math.max(limit, 1)).toList();
        if (format.isJson()) out.println(ReviewJson.write(shown));
        else {
            out.print(
                    shown.isEmpty()
                            ? "Nothing needs a look.\n"
                            : ReviewText.write(shown, root.wiring().terminal().ink()));
            opened.listLostAccounts()
                    .forEach(l -> out.println("caveat: " + l.message().replaceAll("[\\p{Cc}\\p{Cf}]+", " ")));
            out.println("Last ruling: " + opened.lastRuling() + " (for --seen)");
        }
        out.flush();
        if (queue.size() > shown.size())
            root.wiring().terminal().err().println(queue.size() - shown.size() + " more. Maybe raise --limit.");
    }
}
