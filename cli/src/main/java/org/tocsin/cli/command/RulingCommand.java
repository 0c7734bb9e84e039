package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Ruling;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.out.RulingWords;
import org.tocsin.store.IncidentChanges;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.RulingReceipt;
import org.tocsin.store.Store;
import picocli.CommandLine.Mixin;

/** One way to rule: makes the act, notes it, says what it changed and how to undo it. */
abstract class RulingCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private RulingOptions options = new RulingOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    RulingCommand(TocsinCommand root) {
        this.root = root;
    }

    /** What is ruled; an IllegalArgumentException says what is wrong with it. */
    abstract Act act(Store opened, Decision by);

    @Override
    public final Integer call() {
        Decision by = options.decision(root.wiring().folders().environment());
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            Act act = act(opened, by);
            RulingReceipt receipt = opened.rule(act, options.seen());
            if (!receipt.isNoted()) throw overtaken(receipt.since(), opened.lastRuling());
            print(act, receipt.incidents());
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private static BadInputException overtaken(List<RulingEntry> since, long last) {
        String who = since.stream()
                .map(e -> e.ruling().by().author() + " ruled \"" + RulingWords.of(e.ruling()) + "\" at "
                        + e.ruling().by().at() + " (" + e.ruling().by().reason() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return new BadInputException("Nothing was noted: since you looked, " + who
                + ". Maybe look at it again, and repeat with --seen " + last + " if you still think so.");
    }

    private void print(Act act, IncidentChanges changes) {
        PrintWriter out = root.wiring().terminal().out();
        Ruling first = act.rulings().getFirst();
        int more = act.rulings().size() - 1;
        out.println("Noted " + first.id() + ": " + RulingWords.of(first)
                + (more == 0 ? "" : " (and " + more + " more of the same act)") + ".");
        out.println(
                changes.isEmpty()
                        ? "No incident changed."
                        : Stream.of(
                                        line("new", changes.added()),
                                        line("changed", changes.changed()),
                                        line("gone", changes.removed()))
                                .filter(l -> !l.isEmpty())
                                .collect(Collectors.joining("; ", "Incidents: ", ".")));
        out.println("To undo it: tocsin rule undo " + first.id() + " --reason WORDS");
        out.flush();
    }

    private static String line(String what, List<IncidentId> ids) {
        return ids.isEmpty()
                ? ""
                : what + " " + ids.stream().map(IncidentId::value).collect(Collectors.joining(", "));
    }
}
