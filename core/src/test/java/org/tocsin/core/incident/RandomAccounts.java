package org.tocsin.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.tocsin.core.Places;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.StatementId;

/** Accounts that are often about the same event, out of few days, places, kinds and speakers. */
final class RandomAccounts {
    private static final List<Place> SCENES = List.of(
            Places.YOL,
            Places.SHAMSIDDIN_SHOHIN,
            Places.PROVINCE_AROUND_IT,
            Places.KHOROG,
            Places.FAIZABAD,
            Places.BORDER,
            Places.TAJIKISTAN);

    private RandomAccounts() {}

    /** Up to a dozen accounts of four reports. */
    static Arbitrary<List<Account>> lists() {
        var reports = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        reports, stories(), speakers(), Arbitraries.integers().between(26, 30), topics())
                .as((report, story, speaker, day, topic) -> (Teller) number -> topic.tell(
                        speaker.tell(story.tell(Told.in(report, number))).published("2025-11-" + day)))
                .list()
                .ofMaxSize(12)
                .map(RandomAccounts::number);
    }

    static Arbitrary<Account> any() {
        return lists().filter(l -> !l.isEmpty()).map(List::getFirst);
    }

    /** Rulings on the accounts of a list. */
    static Arbitrary<Rulings> rulingsOn(List<Account> accounts) {
        if (accounts.size() < 2) return Arbitraries.just(Rulings.NONE);
        var index = Arbitraries.integers().between(0, accounts.size() - 1);
        var second = Arbitraries.integers().between(0, 5);
        return Combinators.combine(index, index, second, Arbitraries.integers().between(0, 9))
                .as((i, j, at, kind) -> ruling(
                        accounts.get(i).id(),
                        accounts.get(i.equals(j) ? (j + 1) % accounts.size() : j)
                                .id(),
                        new Decision("Mira", Instant.ofEpochSecond(at), "read both"),
                        kind))
                .list()
                .ofMaxSize(5)
                .map(Rulings::of);
    }

    private static Ruling ruling(StatementId a, StatementId b, Decision by, int kind) {
        if (kind < 4) return new Ruling.SameEvent(by, a, b);
        if (kind < 8) return new Ruling.DifferentEvents(by, a, b);
        return kind == 8
                ? new Ruling.Rejection(by, a)
                : new Ruling.Correction(by, a, new Ruling.Corrected.Killed(CountRange.exactly(9)));
    }

    private static List<Account> number(List<Teller> tellers) {
        List<Account> accounts = new ArrayList<>();
        for (Teller teller : tellers)
            accounts.add(teller.tell(accounts.size() + 1).account());
        return accounts;
    }

    private static Arbitrary<Story> stories() {
        var kinds = Arbitraries.of(
                EventType.ATTACK, EventType.AIR_DRONE_STRIKE, EventType.ABDUCTION, EventType.ARMED_CLASH);
        var days = Arbitraries.integers().between(20, 27).injectNull(0.2);
        var lengths = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 2), Tuple.of(1, 40));
        var killed = Arbitraries.of(
                        CountRange.exactly(3), CountRange.exactly(5), CountRange.atLeast(2), CountRange.between(4, 6))
                .injectNull(0.3);
        var stages = Arbitraries.frequency(Tuple.of(8, Stage.DONE), Tuple.of(1, Stage.THREATENED));
        return Combinators.combine(
                        kinds,
                        days,
                        lengths,
                        Arbitraries.of(SCENES).injectNull(0.15),
                        killed,
                        Arbitraries.of(true, false),
                        stages)
                .as((kind, day, length, place, dead, known, stage) -> told -> {
                    told.kind(kind).stage(stage);
                    if (place != null) told.at(place);
                    if (day != null)
                        told.between(
                                "2025-11-" + day,
                                LocalDate.of(2025, 11, day).plusDays(length).toString());
                    if (dead != null) told.killed(dead);
                    if (known) told.victims("CN", Sector.MINING).with(WeaponType.DRONE);
                    return told;
                });
    }

    private static Arbitrary<Story> topics() {
        return Arbitraries.of(
                t -> t,
                t -> t,
                t -> t.about("camp"),
                t -> t.about("bridge"),
                t -> t.inWords(Map.of("ridge", 9, "river", 9)),
                t -> t.inWords(Map.of("khorog", 5, "river", 9)),
                t -> t.about("camp").pieced());
    }

    private static Arbitrary<Story> speakers() {
        return Arbitraries.of(
                t -> t,
                t -> t.saidBy("Interior Ministry"),
                t -> t.saidBy("Tajikistan's Interior Ministry"),
                t -> t.saidBy(SourceRole.UNNAMED, "officials"),
                t -> t.words("Gunmen crossed the river at night and shot at a camp of miners"));
    }

    /** Adds something to what is told. */
    private interface Story {
        Told tell(Told told);
    }

    /** Tells an account under a number. */
    private interface Teller {
        Told tell(int number);
    }
}
