package org.tocsin.eval.folding;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.core.incident.LiveFold;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.statement.Account;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Task;

/**
 * How fast made-up accounts fold in memory, and how that grows with their number, in seconds of one processor: all at once, which is
 * what a rebuild does behind the reading, and one after the other with all accounts in memory. {@link StoreScale} measures the store.
 */
final class Scale {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int ADDED = 5_000;

    /** A rebuild at once holds everything twice; above this only what comes one by one is measured. */
    private static final int MOST_AT_ONCE = 100_000;

    /** What follows the size in a set of its own: a district under fire. */
    static final String UNDER_FIRE_SET = "/under_fire";

    private static final int UNDER_FIRE = 10_000;

    /** So few that it ends even where one of them folds all the months. */
    private static final int ADDED_UNDER_FIRE = 3;

    private Scale() {}

    /** {@code scale}, {@code scale/1000000} for that size alone, or {@code scale/under_fire}. */
    static List<Figure> measure(Task task) {
        if (task.set().equals("scale" + UNDER_FIRE_SET)) return underFire(task);
        List<Figure> figures = new ArrayList<>();
        LiveFold warm = new LiveFold();
        MadeUpAccounts few = MadeUpAccounts.ofTheWorld(2 * ADDED);
        for (int i = 0; i < 2 * ADDED; i++) warm.add(few.getMixed(i));
        for (int size : sizes(task.set(), "scale", SIZES)) {
            task.say(size + " accounts");
            MadeUpAccounts made = MadeUpAccounts.ofTheWorld(size + ADDED);
            if (size <= MOST_AT_ONCE) figures.addAll(atOnce(size, made));
            figures.addAll(oneByOne(size, made));
        }
        if (task.set().equals("scale")) figures.addAll(underFire(task));
        return figures;
    }

    /** The sizes that a set asks for: {@code NAME}, or {@code NAME/SIZE} for one. */
    static List<Integer> sizes(String set, String name, List<Integer> usual) {
        if (set.equals(name)) return usual;
        String size = set.substring(name.length() + 1);
        try {
            return List.of(Math.max(1, Integer.parseInt(size)));
        } catch (NumberFormatException e) {
            throw new BenchException("\"" + size + "\" is no number of accounts. Maybe write " + name + "/1000000.");
        }
    }

    /** Of this thread: what else the machine does is left out. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Figure> atOnce(int size, MadeUpAccounts made) {
        List<Account> accounts =
                IntStream.range(0, size).mapToObj(made::getMixed).toList();
        long start = cpuNanos();
        int incidents = Line.incidents(accounts, Rulings.NONE).size();
        double seconds = (cpuNanos() - start) / 1e9;
        return List.of(
                Figure.of("folding_accounts_per_s_" + size, size / seconds),
                Figure.of("accounts_per_incident_" + size, Counts.percent(size, incidents) / 100));
    }

    private static List<Figure> oneByOne(int size, MadeUpAccounts made) {
        LiveFold live = new LiveFold();
        for (int i = 0; i < size; i++) live.stock(made.getMixed(i));
        return added("in_memory_incremental", "_" + size, live, made, size, ADDED);
    }

    private static List<Figure> underFire(Task task) {
        task.say(UNDER_FIRE + " accounts of one district");
        MadeUpAccounts made = MadeUpAccounts.ofOneDistrict(UNDER_FIRE + ADDED_UNDER_FIRE);
        LiveFold live = new LiveFold();
        for (int i = 0; i < UNDER_FIRE; i++) live.stock(made.getMixed(i));
        return added("under_fire_incremental", "", live, made, UNDER_FIRE, ADDED_UNDER_FIRE);
    }

    /** How many accounts a second, and how long the slowest took. */
    private static List<Figure> added(
            String name, String size, LiveFold live, MadeUpAccounts made, int from, int count) {
        long total = 0;
        long slowest = 0;
        for (int i = from; i < from + count; i++) {
            Account account = made.getMixed(i);
            long start = cpuNanos();
            live.add(account);
            long took = cpuNanos() - start;
            total += took;
            slowest = Math.max(slowest, took);
        }
        return List.of(
                Figure.of(name + "_accounts_per_s" + size, count / (total / 1e9)),
                Figure.of(name + "_slowest_ms" + size, slowest / 1e6));
    }
}
