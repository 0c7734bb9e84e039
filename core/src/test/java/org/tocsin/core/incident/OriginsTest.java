package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.Told;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.SourceRole;

class OriginsTest {
    private static final String NIGHT = "Gunmen crossed the river at night and shot at a camp of miners";

    private static int count(Told... told) {
        return Origins.of(Stream.of(told).map(Told::account).toList()).count();
    }

    @Test
    void twoOutletsAreTwoOrigins() {
        assertThat(count(Told.in(1))).isEqualTo(1);
        assertThat(count(Told.in(1), Told.in(2))).isEqualTo(2);
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        assertThat(count(
                        Told.in(1).words(NIGHT + "."),
                        Told.in(2).words("\"" + NIGHT.replace("miners", "gold miners") + "\"")))
                .isEqualTo(1);
        assertThat(count(
                        Told.in(1).words(NIGHT),
                        Told.in(2).words("Miners say they were fired upon in the dark by men from the other bank")))
                .isEqualTo(2);
    }

    @Test
    void oneMinistryInTwoPapersIsOneOrigin() {
        assertThat(count(
                        Told.in(1).saidBy("Interior Ministry"),
                        Told.in(2).saidBy("Asia Wire", "the interior ministry")))
                .isEqualTo(1);
    }

    @Test
    void anOutletIsTheOriginOfWhatAnotherQuotesFromIt() {
        Told quoted =
                Told.in(2).saidBy(SourceRole.OUTLET, "Paper " + Told.report(1).brief());
        assertThat(count(Told.in(1), quoted)).isEqualTo(1);
    }

    /** "Paper 1 reports, citing a relative" has whom Paper 1 quotes. */
    @Test
    void whomAnOutletQuotesIsTheSameWhereAnotherPassesItOn() {
        String first = "Paper " + Told.report(1).brief();
        Told own = Told.in(1).saidBy(SourceRole.WITNESS, "relative of one of the men");
        Told passedOn = Told.in(2).saidBy(SourceRole.WITNESS, first, "relative of one of them");
        assertThat(count(own, passedOn)).isEqualTo(1);
        Told other = Told.in(1, 2).saidBy(SourceRole.GOVERNMENT, "mayor of Anjir");
        assertThat(count(own, other, passedOn)).as("of two nobody knows which").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tajikistan's border troops | border troops | 1",
                "the border troops' press service | border troops | 1",
                "spokesman for the interior ministry | Interior Ministry Press Service | 1",
                "a spokesman | a nurse | 2",
                "Tajikistan’s border troops | Border troops | 1",
                "the border troops | a border troops | 1",
                "the country's border troops | border troops | 1",
                "the border troops | the coast guard | 2",
                "Tajikistan's Interior Ministry | Afghanistan's Interior Ministry | 2",
            })
    void namesAreComparedWithoutArticlesAndOwners(String a, String b, int origins) {
        assertThat(count(Told.in(1).saidBy(a), Told.in(2).saidBy(b))).isEqualTo(origins);
    }

    /** They may be one person, and a doubtful agreement is none. */
    @Test
    void theUnnamedCountOnce() {
        assertThat(count(
                        Told.in(1).saidBy(SourceRole.UNNAMED, "two officials"),
                        Told.in(2).saidBy(SourceRole.UNNAMED, "residents"),
                        Told.in(3).saidBy("Interior Ministry")))
                .isEqualTo(2);
    }

    /** The first and the last have nothing in common but the one between them. */
    @Test
    void aChainOfCopiesIsOneOrigin() {
        List<Account> accounts = List.of(
                Told.in(1).words(NIGHT).saidBy("Interior Ministry").account(),
                Told.in(2)
                        .words("Nobody heard anything at all")
                        .saidBy("a nurse")
                        .account(),
                Told.in(3).words(NIGHT).saidBy("a nurse").account());
        Origins origins = Origins.of(accounts);
        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.countOf(accounts.stream().map(Account::id).toList())).isEqualTo(1);
        assertThat(origins.originOf(accounts.get(0).id()))
                .isEqualTo(origins.originOf(accounts.get(1).id()));
    }

    @Test
    void theTroopsOfOneReportAreTheBorderTroopsItSpokeOf() {
        Account full = Told.in(91, 1)
                .saidBy("Tajikistan's border troops")
                .words("one thing")
                .account();
        Account brief =
                Told.in(91, 2).saidBy("the troops").words("another thing").account();
        Account elsewhere =
                Told.in(92).saidBy("the troops").words("a third thing").account();
        assertThat(Origins.of(List.of(full, brief)).count()).isEqualTo(1);
        assertThat(Origins.of(List.of(full, elsewhere)).count()).isEqualTo(2);
    }

    @Test
    void whoOnlyCountsTheHurtBesideOthersWhoTellTheEventIsNoOriginOfIt() {
        Account villagers = Told.in(93, 1).on("2025-11-26").saidBy("villagers").account();
        Account nurse = onlyHurt(Told.in(93, 2).saidBy("a nurse").killed(2).account());
        Account alone =
                onlyHurt(Told.in(94).saidBy("a nurse at the clinic").killed(2).account());
        assertThat(nurse.tellsOnlyWhoWasHurt()).isTrue();
        assertThat(villagers.tellsOnlyWhoWasHurt()).isFalse();
        assertThat(Origins.of(List.of(villagers, nurse)).count()).isEqualTo(1);
        assertThat(Origins.of(List.of(villagers, alone)).count()).isEqualTo(2);
        assertThat(Origins.of(List.of(villagers, nurse)).listTellers())
                .as("who has a voice on the kind of event")
                .containsExactly(villagers);
    }

    /** The same account, its own words behind those that name day and place. */
    private static Account onlyHurt(Account a) {
        Said said = a.said();
        return new Account(
                new Said(
                        said.id(),
                        said.attribution(),
                        said.published(),
                        said.stance(),
                        said.text(),
                        List.of(new Span(100, 120))),
                a.happening());
    }
}
