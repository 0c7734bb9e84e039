package org.tocsin.eval.folding;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.core.incident.Fold;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.Report;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Task;
import org.tocsin.store.Progress;
import org.tocsin.store.Store;

/**
 * How fast the store takes in reports and folds them, with so many there already: everything but the reading itself, from the log of
 * reports to the search in incidents, in seconds of one processor that the whole process takes, what the Java machine does for itself
 * included. Reports come in the order of their days, as they come to a desk; one in forty comes late. The file stays where benchmarks
 * write, and a larger size goes on where a smaller one ended; other accounts and other rules begin another.
 */
final class StoreScale {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int MOST = 1_200_000;
    private static final int STEP = 10_000;
    private static final int WARM = 3_000;
    private static final int ADDED = 5_000;
    private static final int ADDED_LATE = 2_000;
    private static final int ONE_BY_ONE = 2_000;
    private static final int WARM_ONE_BY_ONE = 2_000;
    private static final int UNDER_FIRE = 10_000;

    /** Of so many numbers one comes late, the fourth. */
    private static final int BLOCK = 10 * MadeUpAccounts.PER_EVENT;

    private static final int LATE = 3;

    private final MadeUpReader reader = new MadeUpReader(MadeUpAccounts.ofTheWorld(MOST));
    private final Path file;
    private final Path place;

    /** How many came in order. */
    private int came;

    /** In how many blocks the late ones have come, or never will. */
    private int blocks;

    private StoreScale(Path folder) throws IOException {
        String name = "store-scale-" + reader.version() + "-" + Fold.version().replace('/', '-');
        this.file = folder.resolve(name + ".db");
        this.place = folder.resolve(name + ".txt");
        if (!Files.exists(place)) return;
        String[] numbers = Files.readString(place).strip().split(" ", 2);
        came = Integer.parseInt(numbers[0]);
        blocks = Integer.parseInt(numbers[1]);
    }

    /** {@code store}, {@code store/1000000} for one size, or {@code store/under_fire}. */
    static List<Figure> measure(Task task) throws IOException {
        Files.createDirectories(task.out());
        warmUp();
        if (task.set().equals("store" + Scale.UNDER_FIRE_SET)) return underFire(task);
        List<Figure> figures = new ArrayList<>();
        if (task.set().equals("store")) figures.addAll(underFire(task));
        for (int size : Scale.sizes(task.set(), "store", SIZES))
            figures.addAll(new StoreScale(task.out()).at(size, task));
        return figures;
    }

    /** What has just begun is still being compiled. */
    private static void warmUp() {
        MadeUpReader reader = new MadeUpReader(MadeUpAccounts.ofTheWorld(WARM + WARM_ONE_BY_ONE));
        try (Store store = Store.temporary(new Line(reader))) {
            receive(store, reader.list(IntStream.range(0, WARM)));
            reader.list(IntStream.range(WARM, WARM + WARM_ONE_BY_ONE)).forEach(store::receive);
        }
    }

    private static List<Figure> underFire(Task task) {
        task.say(UNDER_FIRE + " accounts of one district");
        MadeUpReader reader = new MadeUpReader(MadeUpAccounts.ofOneDistrict(UNDER_FIRE));
        try (Store store = Store.temporary(new Line(reader))) {
            double perSecond = receive(store, reader.list(IntStream.range(0, UNDER_FIRE)));
            return List.of(Figure.of("store_under_fire_accounts_per_s", perSecond));
        }
    }

    private List<Figure> at(int size, Task task) throws IOException {
        try (Store store = Store.open(file, new Line(reader))) {
            task.say(store.countReports() + " reports are there, filling up to " + size);
            while (store.countReports() < size) {
                receive(store, next(Math.min(STEP, size - (int) store.countReports())));
                note();
            }
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of("store_accounts_per_s_" + size, receive(store, next(ADDED))));
            figures.add(Figure.of("store_late_accounts_per_s_" + size, receive(store, late())));
            List<Report> single = next(ONE_BY_ONE);
            long start = cpuNanos();
            single.forEach(store::receive);
            figures.add(
                    Figure.of("store_one_by_one_accounts_per_s_" + size, ONE_BY_ONE / ((cpuNanos() - start) / 1e9)));
            note();
            return figures;
        }
    }

    /** Who is stopped goes on here. */
    private void note() throws IOException {
        Files.writeString(place, came + " " + blocks);
    }

    private List<Report> next(int count) {
        IntUnaryOperator number = i -> i / (BLOCK - 1) * BLOCK + (i % (BLOCK - 1) < LATE ? 0 : 1) + i % (BLOCK - 1);
        came += count;
        return reader.list(IntStream.range(came - count, came).map(number));
    }

    private List<Report> late() {
        int last = came / (BLOCK - 1);
        List<Integer> numbers = IntStream.range(blocks, last)
                .mapToObj(b -> b * BLOCK + LATE)
                .collect(Collectors.toCollection(ArrayList::new));
        blocks = last;
        Collections.shuffle(numbers, new Random(5));
        return reader.list(numbers.stream().limit(ADDED_LATE).mapToInt(n -> n));
    }

    private static double receive(Store store, List<Report> reports) {
        long start = cpuNanos();
        store.receiveAll(reports.stream(), Progress.SILENT);
        return reports.size() / ((cpuNanos() - start) / 1e9);
    }

    /** Of all threads of this process: what else the machine does is left out. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
