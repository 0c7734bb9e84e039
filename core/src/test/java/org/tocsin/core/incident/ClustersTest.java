package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.SHAMSIDDIN_SHOHIN;
import static org.tocsin.core.Places.YOL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

class ClustersTest {
    private static final Account FIRST =
            Told.in(1).at(YOL).on("2025-11-26").kind(EventType.AIR_DRONE_STRIKE).account();
    private static final Account GENERAL = Told.in(2).at(YOL).on("2025-11-26").account();
    private static final Account LAST =
            Told.in(3).at(YOL).on("2025-11-26").kind(EventType.ABDUCTION).account();

    private static Decision at(int second) {
        return new Decision("Mira", Instant.ofEpochSecond(second), "read both");
    }

    private static Ruling same(int second, Account a, Account b) {
        return new Ruling.SameEvent(at(second), a.id(), b.id());
    }

    private static Ruling different(int second, Account a, Account b) {
        return new Ruling.DifferentEvents(at(second), a.id(), b.id());
    }

    private static Set<Set<StatementId>> clusters(List<Account> accounts, Rulings rulings) {
        List<Setting> settings =
                accounts.stream().flatMap(a -> Setting.of(a).stream()).toList();
        return Clusters.of(settings, rulings).stream()
                .map(c -> c.stream().map(s -> s.account().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<StatementId>> clusters(Ruling... rulings) {
        return clusters(List.of(FIRST, GENERAL, LAST), Rulings.of(List.of(rulings)));
    }

    /** The general account fits both; it must not bring a drone strike and an abduction together. */
    @Test
    void whatIsApartIsNotJoinedThroughAThird() {
        assertThat(clusters()).containsExactlyInAnyOrder(Set.of(FIRST.id(), GENERAL.id()), Set.of(LAST.id()));
    }

    @Test
    void aRulingJoinsWhatTheRulesKeepApart() {
        assertThat(clusters(same(1, FIRST, LAST))).containsExactly(Set.of(FIRST.id(), GENERAL.id(), LAST.id()));
    }

    @Test
    void aRulingKeepsApartWhatTheRulesJoin() {
        assertThat(clusters(different(1, GENERAL, FIRST)))
                .containsExactlyInAnyOrder(Set.of(FIRST.id()), Set.of(GENERAL.id(), LAST.id()));
    }

    @Test
    void theLaterRulingHolds() {
        assertThat(clusters(same(1, FIRST, LAST), different(2, LAST, FIRST))).hasSize(2);
        assertThat(clusters(different(1, FIRST, LAST), same(2, LAST, FIRST))).hasSize(1);
    }

    /** Two joins would bring together what a later ruling says is apart: the newest of the three hold. */
    @Test
    void aLaterRulingIsNotUndoneThroughAThird() {
        assertThat(clusters(same(1, FIRST, GENERAL), same(2, GENERAL, LAST), different(3, FIRST, LAST)))
                .containsExactlyInAnyOrder(Set.of(FIRST.id()), Set.of(GENERAL.id(), LAST.id()));
        assertThat(clusters(different(1, FIRST, LAST), same(2, FIRST, GENERAL), same(3, GENERAL, LAST)))
                .containsExactly(Set.of(FIRST.id(), GENERAL.id(), LAST.id()));
    }

    /** An analyst joined a strike and an abduction. Whoever tells of the strike again tells of that event. */
    @Test
    void whatARulingJoinedTakesInWhoTellsTheSameLater() {
        Account again = Told.in(5)
                .at(YOL)
                .on("2025-11-26")
                .kind(EventType.AIR_DRONE_STRIKE)
                .account();
        Account otherDay = Told.in(6)
                .at(YOL)
                .on("2025-11-20")
                .kind(EventType.AIR_DRONE_STRIKE)
                .account();
        List<Account> accounts = List.of(FIRST, LAST, again, otherDay);
        assertThat(clusters(accounts, Rulings.of(List.of(same(1, FIRST, LAST)))))
                .containsExactlyInAnyOrder(Set.of(FIRST.id(), LAST.id(), again.id()), Set.of(otherDay.id()));
        assertThat(clusters(accounts, Rulings.of(List.of(same(1, FIRST, LAST), different(2, again, LAST)))))
                .containsExactlyInAnyOrder(Set.of(FIRST.id(), LAST.id()), Set.of(again.id()), Set.of(otherDay.id()));
    }

    /** Whatever came first, and however often the analysts changed their minds. */
    @Property
    void aSecondTellingStaysWithTheFirstWhateverWasRuled(
            @ForAll("apart") Case c, @ForAll List<Boolean> rulings, @ForAll Random random) {
        Account first = c.accounts().get(0);
        Account other = c.accounts().get(1);
        Account again = new Account(Told.in(77).account().said(), first.happening(), first.sketch(), first.pieced());
        Assume.that(Neighbourhoods.couldTouch(first, again)
                && MergeRules.judgeByRules(
                                Setting.of(first).orElseThrow(),
                                Setting.of(again).orElseThrow(),
                                Rulings.NONE)
                        instanceof Opinion.Same);
        List<Ruling> noted = new ArrayList<>();
        for (boolean joins : rulings) {
            int second = noted.size();
            noted.add(joins ? same(second, first, other) : different(second, other, first));
        }
        boolean joined = !rulings.isEmpty() && rulings.getLast();
        Collections.shuffle(noted, random);
        List<Account> arrived = new ArrayList<>(List.of(first, other, again));
        Collections.shuffle(arrived, random);
        assertThat(clusters(arrived, Rulings.of(noted)))
                .contains(joined ? Set.of(first.id(), other.id(), again.id()) : Set.of(first.id(), again.id()));
    }

    @Provide
    Arbitrary<Case> apart() {
        return Combinators.combine(RandomAccounts.any(), RandomAccounts.any())
                .as((a, b) -> List.of(
                        new Account(Told.in(75).account().said(), a.happening(), a.sketch(), a.pieced()),
                        new Account(Told.in(76).account().said(), b.happening(), b.sketch(), b.pieced())))
                .filter(pair -> pair.stream().allMatch(a -> Setting.of(a).isPresent())
                        && MergeRules.judge(
                                        Setting.of(pair.get(0)).orElseThrow(),
                                        Setting.of(pair.get(1)).orElseThrow(),
                                        Rulings.NONE)
                                instanceof Opinion.Different)
                .map(pair -> new Case(pair, Rulings.NONE));
    }

    @Test
    void anAccountThatFitsNothingIsAloneInItsCluster() {
        Account province = Told.in(4)
                .at(KHATLON)
                .on("2025-11-26")
                .victims("CN", Sector.AID)
                .account();
        Account district = Told.in(5).at(SHAMSIDDIN_SHOHIN).on("2025-11-26").account();
        assertThat(clusters(List.of(province, district), Rulings.NONE))
                .containsExactlyInAnyOrder(Set.of(province.id()), Set.of(district.id()));
    }

    @Property
    void whatIsApartIsTogetherOnlyWhereAnAnalystJoined(@ForAll("cases") Case c) {
        List<Setting> settings =
                c.accounts().stream().flatMap(a -> Setting.of(a).stream()).toList();
        for (List<Setting> cluster : Clusters.of(settings, c.rulings()))
            for (Setting a : cluster)
                for (Setting b : cluster)
                    if (!a.equals(b) && areApart(a, b, c.rulings()))
                        assertThat(c.rulings().newestFirst())
                                .as("%s and %s", a, b)
                                .anyMatch(r -> r instanceof Ruling.SameEvent s
                                        && isIn(cluster, s.a())
                                        && isIn(cluster, s.b()));
    }

    @Property
    void withoutRulingsWhatIsSurelyApartIsNeverTogether(@ForAll("cases") Case c) {
        List<Setting> settings =
                c.accounts().stream().flatMap(a -> Setting.of(a).stream()).toList();
        for (List<Setting> cluster : Clusters.of(settings, Rulings.NONE))
            for (Setting a : cluster)
                for (Setting b : cluster)
                    assertThat(!a.equals(b) && areApart(a, b, Rulings.NONE)).isFalse();
    }

    /** A day or a place that differs is no sure thing: words may outweigh it, but only where others tell of the event, too. */
    private static boolean areApart(Setting a, Setting b, Rulings rulings) {
        return rulings.findOpinion(a.account().id(), b.account().id()).isPresent()
                ? MergeRules.areApart(a, b, rulings)
                : MergeRules.areApart(a, b, rulings) && MergeRules.areSurelyApart(a, b);
    }

    @Property
    void twoThatAreApartAreNeverJoinedAlone(@ForAll("apart") Case c) {
        assertThat(clusters(c.accounts(), Rulings.NONE)).hasSize(2);
    }

    private static final Map<String, Integer> WORDS =
            Map.of("sandbagged", 12, "quarrymen", 12, "pontoon", 12, "tarpaulin", 12, "saxifrage", 12);

    /** Three reports share rare words; one gives no day, and one was read with the day of the funeral. */
    @Test
    void oneWrongDayDoesNotSplitWhatTheWordsHoldTogether() {
        Account first = Told.in(11).at(YOL).on("2025-11-26").inWords(WORDS).account();
        Account funeral = Told.in(12).at(YOL).on("2025-11-29").inWords(WORDS).account();
        Account between =
                Told.in(13).at(YOL).published("2025-11-29").inWords(WORDS).account();
        assertThat(clusters(List.of(first, funeral), Rulings.NONE)).hasSize(2);
        assertThat(clusters(List.of(first, funeral, between), Rulings.NONE)).hasSize(1);
        assertThat(clusters(List.of(first, funeral, between), Rulings.of(List.of(different(1, first, funeral)))))
                .hasSize(2);
    }

    @Property
    void everySettingIsInOneClusterWhateverTheOrder(@ForAll("cases") Case c, @ForAll Random random) {
        List<Setting> settings =
                c.accounts().stream().flatMap(a -> Setting.of(a).stream()).toList();
        List<Setting> shuffled = new ArrayList<>(settings);
        Collections.shuffle(shuffled, random);
        List<List<Setting>> clusters = Clusters.of(settings, c.rulings());
        assertThat(clusters.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(settings);
        assertThat(Clusters.of(shuffled, c.rulings())).isEqualTo(clusters);
    }

    private static boolean isIn(List<Setting> cluster, StatementId id) {
        return cluster.stream().anyMatch(s -> s.account().id().equals(id));
    }

    record Case(List<Account> accounts, Rulings rulings) {}

    @Provide
    Arbitrary<Case> cases() {
        return RandomAccounts.lists()
                .flatMap(accounts -> Combinators.combine(Arbitraries.just(accounts), RandomAccounts.rulingsOn(accounts))
                        .as(Case::new));
    }
}
