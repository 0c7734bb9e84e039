package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.SHAMSIDDIN_SHOHIN;
import static org.tocsin.core.Places.YOL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

class FoldTest {
    private static List<Incident> fold(Statement... statements) {
        return Neighbourhoods.of(List.of(statements), Rulings.NONE).stream()
                .flatMap(n -> Fold.fold(n, Rulings.NONE).stream())
                .toList();
    }

    private static Incident one(Statement... statements) {
        List<Incident> incidents = fold(statements);
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }

    private static Told strike(int report) {
        return Told.in(report).at(YOL).on("2025-11-26").kind(EventType.AIR_DRONE_STRIKE);
    }

    @Test
    void seriesThreatsAndVagueAccountsAreNoIncidents() {
        assertThat(fold(strike(1).series().account())).isEmpty();
        assertThat(fold(strike(1).stage(Stage.THREATENED).account())).isEmpty();
        assertThat(fold(Told.in(1).on("2025-11-26").account())).as("no place").isEmpty();
        assertThat(fold(Told.in(1).at(YOL).between("2025-10-01", "2025-11-26").account()))
                .as("in recent months")
                .isEmpty();
        assertThat(fold(Told.in(1).at(YOL).published(null).account()))
                .as("no day at all")
                .isEmpty();
        assertThat(fold(strike(1).stage(Stage.ATTEMPTED).account())).hasSize(1);
        assertThat(fold(Told.in(1).at(YOL).between("2025-10-27", "2025-11-26").account()))
                .as("31 days")
                .hasSize(1);
    }

    @Test
    void oneEventOfTwoReportsIsOneIncidentAsPreciseAsItsAccounts() {
        Incident incident = one(
                strike(1).killed(3).account(),
                Told.in(2)
                        .at(SHAMSIDDIN_SHOHIN)
                        .between("2025-11-24", "2025-11-26")
                        .killed(CountRange.atLeast(2))
                        .account());
        assertThat(incident.event().value()).isEqualTo(EventType.AIR_DRONE_STRIKE);
        assertThat(incident.event().isDisputed()).isFalse();
        assertThat(incident.when().value()).hasToString("2025-11-26");
        assertThat(incident.where().value()).isEqualTo(YOL);
        assertThat(incident.toll().killed()).extracting(Estimate::value).hasToString("3");
        assertThat(incident.toll().injured()).isNull();
        assertThat(incident.evidence().independentOrigins()).isEqualTo(2);
        assertThat(incident.event().reason()).isEqualTo("2 independent origins say so");
    }

    @Test
    void aSeriesIsNeverOneOfTheAccounts() {
        Account series = Told.in(2).at(YOL).on("2025-11-26").series().killed(13).account();
        Incident incident = one(strike(1).killed(3).account(), series);
        assertThat(incident.toll().killed()).extracting(Estimate::value).hasToString("3");
        assertThat(incident.evidence().accounts()).doesNotContain(series);
    }

    @Test
    void theDayOfAnUndatedAccountIsGuessedAndSaidToBe() {
        Incident incident = one(Told.in(1).at(YOL).published("2025-11-27").account());
        assertThat(incident.when().value()).hasToString("2025-11-20..2025-11-27");
        assertThat(incident.when().reason()).contains("no account gives a day");
        Incident dated = one(
                strike(1).account(), Told.in(2).at(YOL).published("2025-11-28").account());
        assertThat(dated.when().value()).hasToString("2025-11-26");
        assertThat(dated.when().support()).hasSize(1);
    }

    @Test
    void bothDatesOfANightAreKept() {
        Incident night = one(
                strike(1).victims("CN", Sector.MINING).killed(3).account(),
                strike(2)
                        .on("2025-11-27")
                        .victims("CN", Sector.MINING)
                        .killed(3)
                        .account());
        assertThat(night.when().value()).hasToString("2025-11-26");
        assertThat(night.when().against()).extracting(Voice::value).hasToString("[2025-11-27]");
        assertThat(night.when().reason()).isEqualTo("one origin says so, one disagrees");
    }

    @Test
    void theIdStaysWhenLaterReportsAreAdded() {
        Account first = strike(7).published("2025-11-27").account();
        Account later = strike(2).published("2025-11-28").account();
        Account undated = strike(1).published(null).account();
        IncidentId id = one(first).id();
        assertThat(one(first, later).id()).isEqualTo(id);
        assertThat(one(first, later, undated).id()).isEqualTo(id);
        assertThat(id).hasToString("i-" + Told.report(7).brief() + "-1");
    }

    @Test
    void whoIsSaidToHaveDoneItIsKeptApartByKind() {
        Account account = strike(1).by("gunmen").account();
        Statement blame = Told.in(1, 2).accusation("Red Army", account.id());
        Statement suspicion = Told.in(1, 3).stance(Stance.SUSPECTS).accusation("Blue Army", account.id());
        Statement claim = Told.in(1, 4).admission("Green Army", account.id());
        Statement denial = Told.in(1, 5).saidBy("Red Army").denial(account.id());
        Statement other =
                Told.in(1, 6).accusation("Grey Army", Told.in(8).said().id());
        assertThat(one(account, blame, suspicion, claim, denial, other).responsibility())
                .extracting(r -> r.kind() + " " + r.actor())
                .containsExactly(
                        "BLAMED gunmen",
                        "BLAMED Red Army",
                        "SUSPECTED Blue Army",
                        "CLAIMED Green Army",
                        "DENIED Red Army");
    }

    @Test
    void anIncidentListsWeaponsAndActorsWithTheirVoices() {
        Account account = strike(1).by("gunmen").victims("CN", Sector.MINING).account();
        assertThat(one(account).listActors()).extracting(Voice::account).containsExactly(account.id(), account.id());
        assertThat(one(account).listWeapons()).isEmpty();
    }

    @Test
    void aProvinceAloneIsAnIncidentOfItsOwn() {
        assertThat(fold(
                        strike(1).account(),
                        Told.in(2).at(KHATLON).on("2025-11-26").account()))
                .hasSize(2);
    }

    @Property
    void theOrderAndRepetitionOfAccountsDoNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        if (c.accounts().isEmpty()) return;
        List<Account> shuffled = new ArrayList<>(c.accounts());
        shuffled.add(c.accounts().getFirst());
        Collections.shuffle(shuffled, random);
        assertThat(Fold.fold(Neighbourhood.of(shuffled, List.of()), c.rulings()))
                .isEqualTo(Fold.fold(Neighbourhood.of(c.accounts(), List.of()), c.rulings()));
    }

    /** Cutting into neighbourhoods saves work; it must not change the result. */
    @Property
    void foldingNeighbourhoodsIsFoldingAll(@ForAll("cases") Case c) {
        if (c.accounts().isEmpty()) return;
        List<Incident> cut = Neighbourhoods.of(c.accounts(), c.rulings()).stream()
                .flatMap(n -> Fold.fold(n, c.rulings()).stream())
                .toList();
        assertThat(cut)
                .containsExactlyInAnyOrderElementsOf(Fold.fold(Neighbourhood.of(c.accounts(), List.of()), c.rulings()));
    }

    @Property
    void everyAccountInFullThatCanBeAnIncidentIsInOne(@ForAll("cases") Case c) {
        if (c.accounts().isEmpty()) return;
        assertThat(Fold.fold(Neighbourhood.of(c.accounts(), List.of()), c.rulings()).stream()
                        .flatMap(i -> i.evidence().accounts().stream())
                        .filter(FoldTest::isInFull))
                .containsExactlyInAnyOrderElementsOf(c.accounts().stream()
                        .filter(a -> isInFull(a)
                                && Setting.of(a).isPresent()
                                && !c.rulings().isRejected(a.id()))
                        .toList());
    }

    private static boolean isInFull(Account account) {
        return !account.pieced() && account.happening().findScene().isPresent();
    }

    record Case(List<Account> accounts, Rulings rulings) {}

    @Provide
    Arbitrary<Case> cases() {
        return RandomAccounts.lists()
                .flatMap(accounts -> Combinators.combine(Arbitraries.just(accounts), RandomAccounts.rulingsOn(accounts))
                        .as(Case::new));
    }

    @Test
    void whatWasPiecedTogetherIsNoIncidentAloneButBacksAnother() {
        Account pieced =
                Told.in(1).at(YOL).on("2025-11-26").about("camp").pieced().account();
        Account full = Told.in(2).at(YOL).on("2025-11-26").about("camp").account();
        assertThat(Fold.fold(Neighbourhood.of(List.of(pieced), List.of()), Rulings.NONE))
                .isEmpty();
        List<Incident> both = Fold.fold(Neighbourhood.of(List.of(pieced, full), List.of()), Rulings.NONE);
        assertThat(both).hasSize(1);
        assertThat(both.getFirst().evidence().accounts()).containsExactly(pieced, full);
        assertThat(both.getFirst().answersTo(IncidentId.of(full.id()))).isTrue();
    }

    @Test
    void reportsThatOnlyCountTheDeadAreNoIncidentTogetherButBackAnother() {
        Account counted = at(1).kind(EventType.OTHER).killed(4).pieced().account();
        Account again = at(2).kind(EventType.OTHER).killed(4).pieced().account();
        assertThat(fold(counted, again)).isEmpty();
        Incident incident = one(counted, again, at(3).killed(4).account());
        assertThat(incident.event().value()).isEqualTo(EventType.ATTACK);
        assertThat(incident.evidence().accounts()).hasSize(3);
    }

    private static Told at(int report) {
        return Told.in(report).at(YOL).on("2025-11-26").published("2025-11-27").about("camp");
    }

    @Test
    void aSeriesKnowsItsMembersAndIsNone() {
        Account one = Told.in(1).at(YOL).on("2025-11-26").account();
        Account later = Told.in(2).at(YOL).on("2025-12-26").account();
        List<Incident> incidents = Stream.of(one, later)
                .flatMap(a -> Fold.fold(Neighbourhood.of(List.of(a), List.of()), Rulings.NONE).stream())
                .toList();
        Account series =
                Told.in(3).at(YOL).between("2025-11-01", "2025-11-30").series().account();
        assertThat(SeriesMembers.of(series, incidents)).containsExactly(incidents.getFirst());
        assertThat(SeriesMembers.of(one, incidents)).isEmpty();
        Account empty =
                Told.in(4).at(YOL).between("2025-10-01", "2025-10-31").series().account();
        List<Series> found = Series.listOf(List.of(one, series, empty), incidents);
        assertThat(found).containsExactly(new Series(series, incidents.subList(0, 1)));
        assertThat(found.getFirst().counts(incidents.get(0))).isTrue();
        assertThat(found.getFirst().counts(incidents.get(1))).isFalse();
        assertThatThrownBy(() -> new Series(one, List.of())).hasMessageContaining("one event");
    }
}
