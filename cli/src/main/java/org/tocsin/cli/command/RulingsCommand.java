package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.out.RulingJson;
import org.tocsin.exchange.out.RulingWords;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who ruled what, when and why. */
@Command(
        name = "rulings",
        description = {"Lists the rulings, last noted first: who, what, when, why.", "What was undone is shown too."})
final class RulingsCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(names = "--incident", paramLabel = "ID", description = "only those on an incident, or on one account")
    private @Nullable String incident;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    RulingsCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PrintWriter out = root.wiring().terminal().out();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            List<RulingEntry> entries = incident == null
                    ? opened.listRulingEntries()
                    : opened.listRulingsOn(new Named(opened).accounts(incident));
            if (format.isJson())
                out.println(RulingJson.write(
                        entries.stream().map(RulingsCommand::json).toList()));
            else {
                if (entries.isEmpty()) out.println("None.");
                acts(entries).forEach(act -> print(out, act));
                out.println("Last ruling: " + opened.lastRuling() + " (for --seen)");
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private static RulingJson.Entry json(RulingEntry e) {
        return new RulingJson.Entry(e.number(), e.ruling(), e.accounts(), e.inForce(), e.lost());
    }

    /** What was ruled at once, together. */
    private static List<List<RulingEntry>> acts(List<RulingEntry> entries) {
        Map<Decision, List<RulingEntry>> acts = new LinkedHashMap<>();
        for (RulingEntry e : entries)
            acts.computeIfAbsent(e.ruling().by(), k -> new ArrayList<>()).add(e);
        return List.copyOf(acts.values());
    }

    private static void print(PrintWriter out, List<RulingEntry> act) {
        Ruling first = act.getLast().ruling();
        String more = act.size() == 1 ? "" : " (" + act.size() + " rulings)";
        String force = act.stream().anyMatch(RulingEntry::inForce) ? "" : ", undone";
        out.println(first.id() + "  " + first.by().at() + "  "
                + clean(first.by().author()) + ": " + clean(RulingWords.of(first)) + more + force);
        out.println("      " + clean(first.by().reason()));
        out.println("      on "
                + act.stream()
                        .flatMap(e -> e.accounts().stream())
                        .distinct()
                        .map(RulingsCommand::brief)
                        .collect(Collectors.joining(", ")));
        act.stream().flatMap(e -> e.lost().stream()).forEach(l -> out.println("      caveat: " + clean(l.message())));
    }

    private static String brief(StatementId id) {
        return id.report().brief() + "-" + id.brief();
    }

    /** A terminal obeys control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    }
}
