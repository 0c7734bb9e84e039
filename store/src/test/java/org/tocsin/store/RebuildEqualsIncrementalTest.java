package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** Whatever comes in whatever order, one by one or in bulk: the derived tables end in one state, that of a rebuild. */
class RebuildEqualsIncrementalTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final String RAID = "Raid on the river camp";
    private static final Line LINE = new Line(LineReader.ONE);

    /** Reports by number; the same number twice is one report that came twice. */
    record World(List<Report> reports, List<Ruling> rulings, long seed) {}

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void rebuildEqualsIncremental(@ForAll("worlds") World world) throws IOException {
        Path folder = Files.createTempDirectory("tocsin-test");
        try {
            List<String> first = incremental(folder.resolve("a.db"), world, new Random(world.seed()), 1);
            List<String> second = incremental(folder.resolve("b.db"), world, new Random(~world.seed()), 7);
            assertThat(second).as("another order, in bulk").isEqualTo(first);
            try (Store store = Store.open(folder.resolve("a.db"), LINE)) {
                RebuildSummary summary = store.rebuild(Progress.SILENT);
                assertThat(Dump.derived(folder.resolve("a.db"))).as("rebuilt").isEqualTo(first);
                assertThat(summary.isUnchanged()).as(summary.toString()).isTrue();
                assertThat(store.listIncidents(IncidentQuery.ALL))
                        .as("the pure line")
                        .containsExactlyInAnyOrderElementsOf(standing(world));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Collections.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** Neighbourhoods only save work: one that holds everything folds to the same incidents. */
    @Property(tries = 300)
    void cuttingIntoNeighbourhoodsChangesNoIncident(@ForAll("worlds") World world) {
        List<Account> accounts = statements(world).stream()
                .flatMap(s -> s instanceof Account a ? Stream.of(a) : Stream.empty())
                .toList();
        Assume.that(!accounts.isEmpty());
        var everything = Neighbourhood.of(accounts, statements(world));
        assertThat(Line.fold(everything, Rulings.of(world.rulings()))).isEqualTo(pure(world));
    }

    private static List<Statement> statements(World world) {
        return world.reports().stream()
                .distinct()
                .flatMap(r -> Reads.read(LINE, r).statements().stream())
                .toList();
    }

    private static List<Incident> pure(World world) {
        return Line.incidents(statements(world), Rulings.of(world.rulings()));
    }

    /** Without what was taken back. */
    private static List<Incident> standing(World world) {
        Set<ReportId> takenBack = takenBack(world);
        return Line.incidents(
                statements(world).stream()
                        .filter(s -> !takenBack.contains(s.id().report()))
                        .toList(),
                Rulings.of(world.rulings()));
    }

    /** Told again, in another way than the store finds it. */
    private static Set<ReportId> takenBack(World world) {
        Set<ReportId> found = new HashSet<>();
        for (Report told : world.reports())
            for (Report back : world.reports())
                if (RAID.equals(told.title()) || (RAID + " (retracted)").equals(told.title()))
                    if ((RAID + " (retracted)").equals(back.title())
                            && told.outlet().equals(back.outlet())
                            && !told.id().equals(back.id())
                            && isNoLater(told, back)) {
                        found.add(told.id());
                        found.add(back.id());
                    }
        return found;
    }

    private static boolean isNoLater(Report told, Report back) {
        Published a = told.published();
        Published b = back.published();
        return a == null || b == null || !a.day().isAfter(b.day());
    }

    private static List<String> incremental(Path file, World world, Random random, int bulk) {
        List<Object> steps = new ArrayList<>(world.reports());
        steps.addAll(world.rulings());
        Collections.shuffle(steps, random);
        try (Store store = Store.open(file, LINE)) {
            List<Report> waiting = new ArrayList<>();
            for (Object step : steps) {
                if (step instanceof Report r) waiting.add(r);
                if (waiting.size() >= bulk || step instanceof Ruling) flush(store, waiting);
                if (step instanceof Ruling r) store.rule(r);
            }
            flush(store, waiting);
            return Dump.derived(file);
        }
    }

    private static void flush(Store store, List<Report> waiting) {
        if (waiting.size() == 1) store.receive(waiting.getFirst());
        else store.receiveAll(waiting.stream(), Progress.SILENT);
        waiting.clear();
    }

    @Provide
    Arbitrary<World> worlds() {
        return reports()
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(reports -> Combinators.combine(
                                Arbitraries.just(reports),
                                rulings(reports).list().ofMaxSize(6).flatMap(RebuildEqualsIncrementalTest::undone),
                                Arbitraries.longs())
                        .as(World::new));
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        Arbitraries.of("Asia Wire", "Radio North", "The Daily"),
                        Arbitraries.integers().between(0, 12),
                        lines().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("", "", RAID, RAID + " (retracted)"))
                .as((outlet, day, lines, title) -> Report.of(
                        outlet,
                        day == 12 ? null : Published.on(DAY.plusDays(day)),
                        title.isEmpty() ? null : title,
                        null,
                        MediaType.TEXT,
                        String.join("\n", lines)));
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> account = Combinators.combine(
                        Arbitraries.of(
                                "ATTACK", "ATTACK", "ARMED_CLASH", "AIR_DRONE_STRIKE", "ABDUCTION", "many-ATTACK"),
                        days(),
                        Arbitraries.of("mine", "mine", "village", "district", "province", "far", "strip", "nowhere"),
                        Arbitraries.of("-", "3", "3", "5"),
                        Arbitraries.of("police", "army", "somebody", "police#camp", "army#river", "elders#mine"))
                .as((event, day, place, killed, who) ->
                        "account " + event + " " + day + " " + place + " " + killed + " " + who);
        Arbitrary<String> about = Combinators.combine(
                        Arbitraries.of("denial", "accusation"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("spokesman", "elders"))
                .as((kind, number, who) -> kind + " " + number + " " + who);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, account),
                net.jqwik.api.Tuple.of(2, about),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("advice mine embassy", "odd", "boom")));
    }

    private static Arbitrary<String> days() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 11).map(DAY::plusDays);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, day.map(LocalDate::toString)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just("-")),
                net.jqwik.api.Tuple.of(
                        1,
                        Combinators.combine(day, Arbitraries.integers().between(1, 33))
                                .as((from, length) -> from + ".." + from.plusDays(length))));
    }

    private static Arbitrary<Ruling> rulings(List<Report> reports) {
        Arbitrary<StatementId> statement = Combinators.combine(
                        Arbitraries.of(reports), Arbitraries.integers().between(1, 3))
                .as((r, number) -> new StatementId(r.id(), number));
        Arbitrary<StatementId> other =
                statement.injectNull(0.05).map(s -> s == null ? new StatementId(new ReportId("0".repeat(64)), 1) : s);
        Arbitrary<Decision> by = Arbitraries.integers()
                .between(1, 4)
                .map(hour -> new Decision("Analyst", Instant.parse("2025-12-01T0" + hour + ":00:00Z"), "read both"));
        return Combinators.combine(by, statement, other, Arbitraries.integers().between(0, 6))
                .as(RebuildEqualsIncrementalTest::ruling);
    }

    /** Some of the rulings are withdrawn, and some of the withdrawals. */
    private static Arbitrary<List<Ruling>> undone(List<Ruling> rulings) {
        if (rulings.isEmpty()) return Arbitraries.just(rulings);
        return Arbitraries.integers().between(0, 8).list().ofMaxSize(4).map(picks -> {
            List<Ruling> all = new ArrayList<>(rulings);
            for (int pick : picks) {
                Ruling r = all.get(pick % all.size());
                var by = new Decision(
                        "Second", Instant.parse("2025-12-02T00:00:00Z").plusSeconds(all.size()), "no");
                all.addAll(Act.undo(by, List.of(r)).rulings());
            }
            return all;
        });
    }

    private static Ruling ruling(Decision by, StatementId a, StatementId b, int kind) {
        return switch (a.equals(b) ? 3 : kind) {
            case 0, 1 -> new Ruling.SameEvent(by, a, b);
            case 2 -> new Ruling.DifferentEvents(by, a, b);
            case 3 -> new Ruling.Rejection(by, a);
            case 5 ->
                new Ruling.Confirmation(
                        by,
                        new Case(
                                List.of(a, b),
                                EventType.ATTACK,
                                DateRange.on(DAY),
                                LineReader.place("mine"),
                                null,
                                null,
                                null,
                                List.of("riders")));
            case 6 -> new Ruling.Correction(by, a, new Ruling.Corrected.Perpetrator("the riders of the pass"));
            default ->
                new Ruling.Correction(
                        by,
                        a,
                        by.at().getEpochSecond() % 2 == 0
                                ? new Ruling.Corrected.Killed(CountRange.exactly(9))
                                : new Ruling.Corrected.Event(EventType.LOOTING));
        };
    }
}
