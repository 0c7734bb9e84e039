package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.Told;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Confidence;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

class PerpetratorsTest {
    private static final Account RAID = Told.in(1).on("2025-11-26").account();

    private static List<Perpetrator> of(Statement... concerning) {
        return Perpetrators.of(List.of(RAID), List.of(concerning));
    }

    @ParameterizedTest
    @CsvSource({
        "POLICE, ASSERTS, ACCUSED_BY_AUTHORITIES",
        "GOVERNMENT, SUSPECTS, ACCUSED_BY_AUTHORITIES",
        "ANALYST, SUSPECTS, ACCUSED",
        "WITNESS, CLAIMS, ACCUSED",
        "ANALYST, DENIES, ACQUITTED"
    })
    void anAccusationLeavesRoomForDoubt(SourceRole role, Stance stance, Confidence expected) {
        var accusation = Told.in(2).saidBy(role, "somebody").stance(stance).accusation("the Lapis Front", RAID.id());
        assertThat(of(accusation))
                .singleElement()
                .extracting(p -> p.confidence().value())
                .isEqualTo(expected);
    }

    @Test
    void whatNobodyDoubtsIsReportedAsFact() {
        Account named = Told.in(2).by("Lapis Front").account();
        Account hedged = Told.in(3).by("Lapis Front").stance(Stance.CLAIMS).account();
        assertThat(Perpetrators.of(List.of(named), List.of())
                        .getFirst()
                        .confidence()
                        .value())
                .isEqualTo(Confidence.REPORTED_AS_FACT);
        assertThat(Perpetrators.of(List.of(hedged), List.of())
                        .getFirst()
                        .confidence()
                        .value())
                .isEqualTo(Confidence.ACCUSED);
    }

    @ParameterizedTest
    @CsvSource({"CARRIED_OUT, 1", "ORDERED, 1", "SUPPORTED, 0", "NEGLECTED, 0"})
    void onlyTheDeedMakesAPerpetrator(Involvement involvement, int perpetrators) {
        var accusation = Told.in(2).accusation(involvement, "the police", RAID.id());
        assertThat(of(accusation)).hasSize(perpetrators);
        assertThat(Responsibilities.of(List.of(RAID), List.of(accusation)))
                .extracting(Responsibility::involvement)
                .containsExactly(involvement);
    }

    @Test
    void whoDeniesNegligenceDoesNotDenyTheDeed() {
        var accusation = Told.in(2).accusation("the police", RAID.id());
        var denial = Told.in(3).saidBy(SourceRole.POLICE, "the police").denial(Involvement.NEGLECTED, RAID.id());
        assertThat(of(accusation, denial))
                .singleElement()
                .satisfies(p -> assertThat(p.denials()).isEmpty());
    }

    @Test
    void theOwnWordOutranksTheOthers() {
        var police = Told.in(2).saidBy(SourceRole.POLICE, "police").accusation("Lapis Front", RAID.id());
        var soldiers = Told.in(3).saidBy(SourceRole.MILITARY, "the army").accusation("the Lapis Front", RAID.id());
        var claim = Told.in(4).saidBy(SourceRole.ARMED_GROUP, "Lapis Front").admission("Lapis Front", RAID.id());
        Perpetrator front = of(police, soldiers, claim).getFirst();
        assertThat(front.name()).isEqualTo("Lapis Front");
        assertThat(front.confidence().value()).isEqualTo(Confidence.CLAIMED_OR_ADMITTED);
        assertThat(front.confidence().support()).extracting(Voice::account).containsExactly(claim.id());
        assertThat(front.confidence().against()).extracting(Voice::account).containsExactly(police.id(), soldiers.id());
    }

    @Test
    void ofEquallyManyTheMoreCautiousLevelHolds() {
        Account fact = Told.in(2).by("Lapis Front").account();
        var police = Told.in(3).saidBy(SourceRole.POLICE, "police").accusation("Lapis Front", fact.id());
        assertThat(Perpetrators.of(List.of(fact), List.of(police))
                        .getFirst()
                        .confidence()
                        .value())
                .isEqualTo(Confidence.ACCUSED_BY_AUTHORITIES);
    }

    @Test
    void theDenialOfTheAccusedStandsBesideIt() {
        var police = Told.in(2).saidBy(SourceRole.POLICE, "police").accusation("Lapis Front", RAID.id());
        var denial = Told.in(3)
                .saidBy(SourceRole.ARMED_GROUP, "Lapis Front's spokesman")
                .denial(RAID.id());
        assertThat(of(police, denial).getFirst().denials()).containsExactly(denial);
    }
}
