package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.FAIZABAD;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;

class NeighbourhoodsTest {
    private static final Account EARLY = Told.in(1).at(YOL).on("2025-11-20").account();
    private static final Account MIDDLE =
            Told.in(2).at(YOL).between("2025-11-20", "2025-11-26").account();
    private static final Account LATE = Told.in(3).at(YOL).on("2025-11-26").account();

    private static List<List<Account>> groups(Rulings rulings, Statement... statements) {
        return Neighbourhoods.of(List.of(statements), rulings).stream()
                .map(Neighbourhood::accounts)
                .toList();
    }

    @Test
    void chainsAreOneNeighbourhood() {
        assertThat(groups(Rulings.NONE, EARLY, LATE)).containsExactly(List.of(EARLY), List.of(LATE));
        assertThat(groups(Rulings.NONE, LATE, EARLY, MIDDLE)).containsExactly(List.of(EARLY, MIDDLE, LATE));
    }

    @Test
    void farPlacesAreTwoNeighbourhoods() {
        Account elsewhere = Told.in(2).at(KHOROG).on("2025-11-20").account();
        assertThat(groups(Rulings.NONE, EARLY, elsewhere)).hasSize(2);
    }

    @Test
    void whatCanBeNoIncidentIsInNone() {
        Account series = Told.in(2).at(YOL).on("2025-11-20").series().account();
        assertThat(groups(Rulings.NONE, EARLY, series)).containsExactly(List.of(EARLY));
        assertThat(Neighbourhoods.findReach(series)).isEmpty();
    }

    @Test
    void theReachIsTheDaysWithSlack() {
        assertThat(Neighbourhoods.findReach(EARLY)).contains(new DateRange(day("2025-11-17"), day("2025-11-23")));
        Account undated = Told.in(2).at(YOL).published("2025-11-27").account();
        assertThat(Neighbourhoods.findReach(undated)).contains(new DateRange(day("2025-11-17"), day("2025-11-30")));
    }

    @Test
    void aRulingJoinsNeighbourhoodsAndALaterOneParts() {
        Decision first = new Decision("Mira", Instant.ofEpochSecond(1), "the same night");
        Decision second = new Decision("Mira", Instant.ofEpochSecond(2), "no, it was not");
        Ruling same = new Ruling.SameEvent(first, EARLY.id(), LATE.id());
        Ruling different = new Ruling.DifferentEvents(second, LATE.id(), EARLY.id());
        assertThat(groups(Rulings.of(List.of(same)), EARLY, LATE)).hasSize(1);
        assertThat(groups(Rulings.of(List.of(same, different)), EARLY, LATE)).hasSize(2);
    }

    @Test
    void whatIsSaidOfAnAccountComesAlong() {
        Accusation accusation = Told.in(1, 2).accusation("Red Army", EARLY.id());
        Denial denial = Told.in(1, 3).denial(EARLY.id());
        Denial ofSomethingElse = Told.in(1, 5).denial(LATE.id());
        List<Neighbourhood> found =
                Neighbourhoods.of(List.of(ofSomethingElse, denial, accusation, EARLY), Rulings.NONE);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().concerning()).containsExactly(accusation, denial);
    }

    /** Importing a report twice must not make two of anything. */
    @Test
    void theSameStatementTwiceIsOne() {
        Denial denial = Told.in(1, 3).denial(EARLY.id());
        assertThat(Neighbourhoods.of(List.of(EARLY, denial, EARLY, denial), Rulings.NONE))
                .isEqualTo(Neighbourhoods.of(List.of(EARLY, denial), Rulings.NONE));
        assertThat(Neighbourhoods.touch(EARLY, EARLY, Rulings.NONE)).isTrue();
    }

    @Property
    void touchingIsSymmetric(@ForAll("cases") Case c) {
        for (Account a : c.accounts())
            for (Account b : c.accounts())
                assertThat(Neighbourhoods.touch(a, b, c.rulings())).isEqualTo(Neighbourhoods.touch(b, a, c.rulings()));
    }

    @Property
    void whatTouchesWithoutARulingOrANameIsWithinReach(@ForAll("cases") Case c) {
        for (Account a : c.accounts())
            for (Account b : c.accounts())
                if (PairEvidence.sharedNames(a.sketch(), b.sketch()) == 0 && Neighbourhoods.touch(a, b, Rulings.NONE))
                    assertThat(Neighbourhoods.findReach(a)
                                    .orElseThrow()
                                    .intersect(Setting.of(b).orElseThrow().days()))
                            .isPresent();
    }

    @Property
    void neighbourhoodsAreTheConnectedComponentsOfTouching(@ForAll("cases") Case c) {
        Set<Set<Account>> found = Neighbourhoods.of(c.accounts(), c.rulings()).stream()
                .map(n -> Set.copyOf(n.accounts()))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(components(c));
    }

    @Property
    void theOrderOfArrivalDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        List<Statement> statements = new ArrayList<>(c.accounts());
        for (Account a : c.accounts())
            statements.add(Told.in(9, a.id().number()).denial(a.id()));
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        assertThat(Neighbourhoods.of(shuffled, c.rulings())).isEqualTo(Neighbourhoods.of(statements, c.rulings()));
    }

    @Property
    void asTheyComeIsAsAllAtOnce(@ForAll("cases") Case c, @ForAll Random random) {
        List<Account> shuffled = new ArrayList<>(c.accounts());
        Collections.shuffle(shuffled, random);
        LiveFold live = new LiveFold();
        List<Incident> last = List.of();
        for (Account a : shuffled) last = live.add(a);
        List<Incident> all = Neighbourhoods.of(c.accounts(), Rulings.NONE).stream()
                .flatMap(n -> Fold.fold(n, Rulings.NONE).stream())
                .toList();
        assertThat(all).containsAll(last);
    }

    /** Trials come months after, and name the same people. */
    @Test
    void aNameReachesFartherThanTheDays() {
        Account trial = Told.in(7).about("camp").published("2026-04-01").account();
        Account attack = Told.in(8).at(YOL).on("2025-11-20").about("camp").account();
        Account other = Told.in(9).about("bridge").published("2026-04-01").account();
        assertThat(groups(Rulings.NONE, trial, attack)).hasSize(1);
        assertThat(groups(Rulings.NONE, other, attack)).hasSize(2);
    }

    /** A report that gives no place is found by rare words, or by the name of the place that another one gives. */
    @Test
    void rareWordsAndTheNameOfAPlaceLinkReportsOfTheSameDays() {
        Account camp = Told.in(1)
                .at(YOL)
                .on("2025-11-20")
                .inWords(Map.of("ridge", 9, "river", 9))
                .account();
        Account again = Told.in(2)
                .on("2025-11-20")
                .inWords(Map.of("ridge", 9, "river", 9))
                .account();
        Account oneWord =
                Told.in(3).on("2025-11-20").inWords(Map.of("river", 9)).account();
        Account later = Told.in(4)
                .on("2025-11-27")
                .inWords(Map.of("ridge", 9, "river", 9))
                .account();
        String name = YOL.name().toLowerCase(Locale.ROOT);
        Account named = Told.in(5).on("2025-11-20").inWords(Map.of(name, 5)).account();
        assertThat(Neighbourhoods.couldTouch(camp, again)).isTrue();
        assertThat(Neighbourhoods.couldTouch(camp, oneWord)).isFalse();
        assertThat(Neighbourhoods.couldTouch(camp, later)).isFalse();
        assertThat(Neighbourhoods.couldTouch(camp, named)).isTrue();
        assertThat(Neighbourhoods.couldTouch(again, named)).isFalse();
    }

    /** Whoever looks for neighbours in an index must find all that could touch. */
    @Property
    void whatCouldTouchIsFoundByItsKeys(@ForAll("cases") Case c) {
        for (Account a : c.accounts())
            for (Account b : c.accounts())
                if (Neighbourhoods.couldTouch(a, b)) {
                    List<Long> sought = new ArrayList<>(Neighbourhoods.listKeysByPlace(a));
                    sought.addAll(Neighbourhoods.listKeysByWord(a));
                    sought.addAll(Neighbourhoods.listKeysByName(a));
                    assertThat(sought).containsAnyElementsOf(Neighbourhoods.listKeptKeys(b));
                }
    }

    /** By flooding, without any sweep. */
    private static Set<Set<Account>> components(Case c) {
        Set<Account> left = new LinkedHashSet<>(c.accounts());
        left.removeIf(a -> Setting.of(a).isEmpty());
        Set<Set<Account>> components = new HashSet<>();
        while (!left.isEmpty()) {
            Set<Account> component = new HashSet<>();
            Deque<Account> open = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!open.isEmpty()) {
                Account at = open.remove();
                if (!component.add(at)) continue;
                left.remove(at);
                left.stream()
                        .filter(b -> Neighbourhoods.touch(at, b, c.rulings()))
                        .forEach(open::add);
            }
            components.add(component);
        }
        return components;
    }

    private static java.time.LocalDate day(String day) {
        return java.time.LocalDate.parse(day);
    }

    record Case(List<Account> accounts, Rulings rulings) {}

    @Provide
    Arbitrary<Case> cases() {
        return RandomAccounts.lists()
                .flatMap(accounts -> Combinators.combine(Arbitraries.just(accounts), RandomAccounts.rulingsOn(accounts))
                        .as(Case::new));
    }

    @Test
    void threatsAndFarLandsTouchNothing() {
        Account threat =
                Told.in(2).at(YOL).on("2025-11-20").stage(Stage.THREATENED).account();
        Account abroad = Told.in(3).at(FAIZABAD).on("2025-11-20").account();
        assertThat(Neighbourhoods.touch(EARLY, threat, Rulings.NONE)).isFalse();
        assertThat(Neighbourhoods.touch(EARLY, abroad, Rulings.NONE)).isFalse();
    }
}
