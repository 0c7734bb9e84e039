package org.tocsin.eval.folding;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.LiveFold;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.statement.Account;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Task;

/**
 * How fast made-up accounts fold, and how that grows with their number, in seconds of one processor: all at once, which is what a rebuild
 * does behind the reading, and one after the other by the same functions with all accounts in memory. The store looks its neighbours up in
 * tables, which takes longer; that is not measured here.
 */
final class Scale {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int ADDED = 5_000;

    private Scale() {}

    /** {@code scale}, or {@code scale/1000000} for one more size. */
    static List<Figure> measure(Task task) {
        List<Integer> sizes = new ArrayList<>(SIZES);
        String set = task.set();
        if (set.startsWith("scale/")) sizes.add(size(set.substring("scale/".length())));
        fold(MadeUpAccounts.of(sizes.getFirst()));
        List<Figure> figures = new ArrayList<>();
        for (int size : sizes) {
            task.say(size + " accounts");
            List<Account> accounts = MadeUpAccounts.of(size + 2 * ADDED);
            figures.addAll(atOnce(size, accounts.subList(0, size)));
            figures.add(oneByOne(size, accounts));
        }
        return figures;
    }

    /** Of this thread: what else the machine does is left out. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int size(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new BenchException("\"" + text + "\" is no number of accounts. Maybe write scale/1000000.");
        }
    }

    private static List<Incident> fold(List<Account> accounts) {
        return Line.incidents(accounts, Rulings.NONE);
    }

    private static List<Figure> atOnce(int size, List<Account> accounts) {
        long start = cpuNanos();
        int incidents = fold(accounts).size();
        double seconds = (cpuNanos() - start) / 1e9;
        return List.of(
                Figure.of("folding_accounts_per_s_" + size, size / seconds),
                Figure.of("accounts_per_incident_" + size, Counts.percent(size, incidents) / 100));
    }

    private static Figure oneByOne(int size, List<Account> accounts) {
        LiveFold live = new LiveFold();
        accounts.subList(0, size).forEach(live::stock);
        // A folding that has just begun is still being compiled.
        accounts.subList(size, size + ADDED).forEach(live::add);
        long start = cpuNanos();
        accounts.subList(size + ADDED, size + 2 * ADDED).forEach(live::add);
        double seconds = (cpuNanos() - start) / 1e9;
        return Figure.of("in_memory_incremental_accounts_per_s_" + size, ADDED / seconds);
    }
}
