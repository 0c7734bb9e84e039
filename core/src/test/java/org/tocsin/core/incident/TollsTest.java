package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.SourceRole;

class TollsTest {
    private static Estimate<CountRange> killed(Told... told) {
        List<Account> accounts = Stream.of(told).map(Told::account).toList();
        Estimate<CountRange> estimate = new Tolls(accounts, Origins.of(accounts)).estimate(Harm::killed);
        return Objects.requireNonNull(estimate);
    }

    private static List<CountRange> values(List<Voice<CountRange>> voices) {
        return voices.stream().map(Voice::value).toList();
    }

    @Test
    void nothingSaidIsNothingKnown() {
        List<Account> accounts = List.of(Told.in(1).killed(3).account());
        assertThat(new Tolls(accounts, Origins.of(accounts)).estimate(Harm::injured))
                .isNull();
    }

    /** Who hears the same man again, and less exactly, has no correction. */
    @Test
    void whatIsToldAgainLessExactlyReplacesNothing() {
        Told first = Told.in(1)
                .published("2025-11-27")
                .saidBy(SourceRole.WITNESS, "drivers")
                .killed(2);
        Told blurred = Told.in(2)
                .published("2025-11-30")
                .saidBy(SourceRole.WITNESS, "drivers")
                .killed(CountRange.between(2, 3));
        Told corrected = Told.in(3)
                .published("2025-12-01")
                .saidBy(SourceRole.WITNESS, "drivers")
                .killed(4);
        assertThat(killed(first, blurred).value()).isEqualTo(CountRange.exactly(2));
        assertThat(killed(first, blurred, corrected).value()).isEqualTo(CountRange.exactly(4));
    }

    @Test
    void agreementNarrows() {
        var estimate = killed(
                Told.in(1).killed(CountRange.atLeast(3)),
                Told.in(2).killed(CountRange.between(2, 6)),
                Told.in(3).killed(CountRange.between(4, 9)));
        assertThat(estimate.value()).isEqualTo(CountRange.between(4, 6));
        assertThat(estimate.support()).hasSize(3);
        assertThat(estimate.isDisputed()).isFalse();
    }

    @Test
    void disagreementShowsTheWholeSpread() {
        var estimate =
                killed(Told.in(1).killed(3), Told.in(2).killed(5), Told.in(3).killed(5));
        assertThat(estimate.value()).isEqualTo(CountRange.between(3, 5));
        assertThat(values(estimate.support())).containsExactly(CountRange.exactly(5), CountRange.exactly(5));
        assertThat(values(estimate.against())).containsExactly(CountRange.exactly(3));
        assertThat(estimate.reason()).contains("disagree", "3", "5");
    }

    @Test
    void atLeastTwoDoesNotHideThatOthersDisagree() {
        var estimate = killed(
                Told.in(1).killed(CountRange.atLeast(2)),
                Told.in(2).killed(3),
                Told.in(3).killed(3),
                Told.in(4).killed(5));
        assertThat(estimate.value()).isEqualTo(CountRange.between(3, 5));
        assertThat(values(estimate.against())).containsExactly(CountRange.exactly(5));
    }

    @Test
    void atLeastTwoDoesNotOpenTheSpreadUpwardsButAtLeastTwentyDoes() {
        Told three = Told.in(1).killed(3);
        Told five = Told.in(2).killed(5);
        assertThat(killed(three, five, Told.in(3).killed(CountRange.atLeast(2))).value())
                .isEqualTo(CountRange.between(3, 5));
        assertThat(killed(three, five, Told.in(3).killed(CountRange.atLeast(20)))
                        .value())
                .isEqualTo(CountRange.atLeast(3));
    }

    @Test
    void aCorrectionSupersedesTheSameOriginsFigure() {
        Told first = Told.in(1).saidBy("Interior Ministry").published("2025-11-27");
        Told corrected = Told.in(2).saidBy("Interior Ministry").published("2025-11-28");
        var estimate = killed(corrected.killed(5), first.killed(3));
        assertThat(estimate.value()).isEqualTo(CountRange.exactly(5));
        assertThat(values(estimate.support())).containsExactly(CountRange.exactly(5));
        assertThat(values(estimate.against())).containsExactly(CountRange.exactly(3));
    }

    @Test
    void aCorrectionDoesNotSupersedeSomebodyElse() {
        Told nurse = Told.in(1).saidBy("a nurse").published("2025-11-27");
        Told ministry = Told.in(2).saidBy("Interior Ministry").published("2025-11-28");
        assertThat(killed(nurse.killed(3), ministry.killed(5)).value()).isEqualTo(CountRange.between(3, 5));
    }

    /** Two states' ministries of one name may contradict each other. */
    @Test
    void theOtherStatesMinistryIsSomebodyElse() {
        Told tajik = Told.in(1).saidBy("Tajikistan's Interior Ministry").published("2025-11-27");
        Told afghan = Told.in(2).saidBy("Afghanistan's Interior Ministry").published("2025-11-28");
        assertThat(killed(tajik.killed(3), afghan.killed(0)).value()).isEqualTo(CountRange.between(0, 3));
    }

    /** The ministry's first nine fits the clinic's range, but not what both now leave open. */
    @Test
    void anOldFigureOutsideTheEstimateIsAgainstIt() {
        var estimate = killed(
                Told.in(1).saidBy("Interior Ministry").published("2025-11-26").killed(9),
                Told.in(2).saidBy("Interior Ministry").published("2025-11-27").killed(CountRange.between(2, 5)),
                Told.in(3).saidBy("the clinic").published("2025-11-28").killed(CountRange.between(4, 9)));
        assertThat(estimate.value()).isEqualTo(CountRange.between(4, 5));
        assertThat(values(estimate.against())).containsExactly(CountRange.exactly(9));
    }

    @Property
    void everyVoiceIsForOrAgainst(@ForAll("lists") List<Account> accounts) {
        Estimate<CountRange> estimate = new Tolls(accounts, Origins.of(accounts)).estimate(Harm::killed);
        if (estimate == null) return;
        assertThat(estimate.support().size() + estimate.against().size()).isEqualTo((int) accounts.stream()
                .filter(a -> a.happening().harm().killed() != null)
                .count());
        assertThat(estimate.support()).allMatch(v -> v.value().overlaps(estimate.value()));
        assertThat(values(estimate.support())).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Account>> lists() {
        return RandomAccounts.lists();
    }

    private static Reckoning reckoning(Told... told) {
        List<Account> accounts = Stream.of(told).map(Told::account).toList();
        return Objects.requireNonNull(new Tolls(accounts, Origins.of(accounts)).reckon(Harm::killed));
    }

    @Test
    void aLaterWordOfOneOriginReplacesTheEarlierAndBothStay() {
        Reckoning reckoning = reckoning(
                Told.in(1).saidBy("Interior Ministry").published("2025-11-27").killed(3),
                Told.in(2).saidBy("Interior Ministry").published("2025-11-28").killed(5));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(5));
        assertThat(reckoning.history()).extracting(Reckoning.Word::replaced).containsExactly(true, false);
    }

    @Test
    void theHospitalIsNearerThanTheMinistryAndTheEnemyIsLast() {
        Reckoning reckoning = reckoning(
                Told.in(1).saidBy("Interior Ministry").killed(3),
                Told.in(2)
                        .saidBy(SourceRole.PERSON, "a doctor at the district hospital")
                        .killed(4),
                Told.in(3).saidBy(SourceRole.ARMED_GROUP, "Red Army").killed(40));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(4));
        assertThat(reckoning.reason()).contains("hospital");
    }

    @Test
    void moreOriginsBeatFewer() {
        Reckoning reckoning = reckoning(
                Told.in(1).killed(3),
                Told.in(2).killed(3),
                Told.in(3).saidBy("Interior Ministry").killed(5));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(3));
        assertThat(reckoning.reason()).isEqualTo("most independent origins: 2");
    }

    /** The dead are found, and the hurt die: what two said on the first day is no better than what one says in the end. */
    @Test
    void theFiguresOfTheLastDayBeatOlderOnes() {
        Reckoning reckoning = reckoning(
                Told.in(1).published("2025-11-24").killed(3),
                Told.in(2).published("2025-11-24").killed(3),
                Told.in(3).published("2025-11-27").saidBy("Interior Ministry").killed(5));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(5));
        assertThat(reckoning.reason()).isEqualTo("latest figure: Interior Ministry");
    }

    @Test
    void aReportThatNamesOneOfItsDeadCorrectsNothing() {
        Reckoning reckoning = reckoning(Told.in(1, 1).killed(5), Told.in(1, 2).killed(1));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(5));
        assertThat(reckoning.history()).extracting(Reckoning.Word::replaced).containsExactly(false, true);
        assertThat(killed(Told.in(1, 1).killed(5), Told.in(1, 2).killed(1)).value())
                .isEqualTo(CountRange.exactly(5));
    }

    @Test
    void atLeastEightInACityDoesNotReplaceTheOneOfThisEvent() {
        Reckoning reckoning = reckoning(Told.in(1, 1).killed(1), Told.in(1, 2).killed(CountRange.atLeast(8)));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(1));
        assertThat(reckoning.history()).extracting(Reckoning.Word::replaced).containsExactly(false, false);
    }

    @Test
    void whomAReportQuotesOnSomeOfTheDeadDoesNotBeatItsOwnTotal() {
        Reckoning reckoning = reckoning(
                Told.in(1, 1).killed(5), Told.in(1, 2).saidBy("the sergeant").killed(1));
        assertThat(reckoning.best()).isEqualTo(CountRange.exactly(5));
        assertThat(killed(
                                Told.in(1, 1).killed(5),
                                Told.in(1, 2).saidBy("the sergeant").killed(1))
                        .value())
                .as("the range still holds what the other says")
                .isEqualTo(CountRange.between(1, 5));
    }
}
