package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.Account;

/** An analyst's word outranks every rule. */
class RulingsTest {
    private static final Account A =
            Told.in(1).at(YOL).on("2025-11-26").killed(3).account();
    private static final Account B =
            Told.in(2).at(YOL).on("2025-11-26").killed(5).account();
    private static final Account FAR = Told.in(3).at(KHOROG).on("2025-11-26").account();

    private static Decision at(int second) {
        return new Decision("Mira", Instant.ofEpochSecond(second), "spoke with the clinic");
    }

    private static List<Incident> incidents(List<Account> accounts, Ruling... rulings) {
        Rulings all = Rulings.of(List.of(rulings));
        return Neighbourhoods.of(accounts, all).stream()
                .flatMap(n -> Fold.fold(n, all).stream())
                .toList();
    }

    private static Incident corrected(Ruling.Corrected... values) {
        Ruling[] rulings = new Ruling[values.length];
        for (int i = 0; i < values.length; i++) rulings[i] = new Ruling.Correction(at(i), B.id(), values[i]);
        List<Incident> incidents = incidents(List.of(A, B), rulings);
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }

    @Test
    void joinAndPart() {
        assertThat(incidents(List.of(A, B))).hasSize(1);
        assertThat(incidents(List.of(A, B), new Ruling.DifferentEvents(at(1), B.id(), A.id())))
                .hasSize(2);
        assertThat(incidents(List.of(A, FAR))).hasSize(2);
        assertThat(incidents(List.of(A, FAR), new Ruling.SameEvent(at(1), FAR.id(), A.id())))
                .hasSize(1);
    }

    @Test
    void aRejectedAccountIsGone() {
        List<Incident> left = incidents(List.of(A, B), new Ruling.Rejection(at(1), A.id()));
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().evidence().accounts()).containsExactly(B);
        assertThat(incidents(List.of(A), new Ruling.Rejection(at(1), A.id()))).isEmpty();
    }

    @Test
    void eachFieldCanBeCorrected() {
        DateRange day = DateRange.on(LocalDate.parse("2025-11-25"));
        Incident incident = corrected(
                new Ruling.Corrected.Event(EventType.GRENADE),
                new Ruling.Corrected.Days(day),
                new Ruling.Corrected.Scene(KHOROG),
                new Ruling.Corrected.Killed(CountRange.exactly(4)),
                new Ruling.Corrected.Injured(CountRange.exactly(7)),
                new Ruling.Corrected.Abducted(CountRange.exactly(0)));
        assertThat(incident.event().value()).isEqualTo(EventType.GRENADE);
        assertThat(incident.when().value()).isEqualTo(day);
        assertThat(incident.where().value()).isEqualTo(KHOROG);
        assertThat(incident.toll().killed()).extracting(Estimate::value).hasToString("4");
        assertThat(incident.toll().injured()).extracting(Estimate::value).hasToString("7");
        assertThat(incident.toll().abducted()).extracting(Estimate::value).hasToString("0");
        assertThat(incident.when().ruled()).isTrue();
        assertThat(incident.when().reason()).isEqualTo("ruled by Mira: spoke with the clinic");
    }

    @Test
    void theVoicesStayBesideACorrection() {
        Estimate<CountRange> killed =
                Objects.requireNonNull(corrected(new Ruling.Corrected.Killed(CountRange.exactly(5)))
                        .toll()
                        .killed());
        assertThat(killed.support()).extracting(Voice::account).containsExactly(B.id());
        assertThat(killed.against()).extracting(Voice::account).containsExactly(A.id());
    }

    @Test
    void theLaterCorrectionHolds() {
        assertThat(corrected(
                                new Ruling.Corrected.Event(EventType.GRENADE),
                                new Ruling.Corrected.Event(EventType.SHELLING))
                        .event()
                        .value())
                .isEqualTo(EventType.SHELLING);
    }

    @Test
    void aCorrectionOfOneFieldLeavesTheOthers() {
        Incident incident = corrected(new Ruling.Corrected.Killed(CountRange.exactly(4)));
        assertThat(incident.event().ruled()).isFalse();
        assertThat(incident.where().value()).isEqualTo(YOL);
        assertThat(incident.toll().injured()).isNull();
    }

    @Test
    void aCorrectionOfAnotherIncidentIsNothingToThisOne() {
        Ruling other = new Ruling.Correction(at(1), FAR.id(), new Ruling.Corrected.Killed(CountRange.exactly(9)));
        assertThat(incidents(List.of(A), other)).isEqualTo(incidents(List.of(A)));
    }

    @Test
    void theNewestComesFirstInWhateverOrderTheyAreGiven() {
        Ruling early = new Ruling.Rejection(at(1), A.id());
        Ruling late = new Ruling.Rejection(at(2), A.id());
        Ruling sameMoment = new Ruling.Rejection(at(2), B.id());
        assertThat(Rulings.of(List.of(early, late, sameMoment)))
                .isEqualTo(Rulings.of(List.of(sameMoment, late, early)));
        assertThat(Rulings.of(List.of(early, late)).newestFirst()).containsExactly(late, early);
    }

    @Test
    void aRulingHasAnAuthorAReasonAndTwoAccounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(" ", Instant.EPOCH, "why"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision("Mira", Instant.EPOCH, ""))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ruling.SameEvent(at(1), A.id(), A.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ruling.DifferentEvents(at(1), A.id(), A.id()));
    }

    @Test
    void anEstimateNeedsAVoiceOrARuling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate<>(3, "a guess", List.of(), List.of(), false))
                .withMessageContaining("3");
        assertThat(new Estimate<>(3, "ruled", List.of(), List.of(), true).value())
                .isEqualTo(3);
    }
}
