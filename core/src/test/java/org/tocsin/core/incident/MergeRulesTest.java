package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.DUSHANBE;
import static org.tocsin.core.Places.FAIZABAD;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.PROVINCE_AROUND_IT;
import static org.tocsin.core.Places.SHAMSIDDIN_SHOHIN;
import static org.tocsin.core.Places.YOL;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.statement.Account;

/** Each rule by itself. */
class MergeRulesTest {
    private static final Class<?> SAME = Opinion.Same.class;
    private static final Class<?> DIFFERENT = Opinion.Different.class;
    private static final Class<?> NONE = Opinion.NoOpinion.class;

    private static Class<?> judge(MergeRule rule, Told a, Told b) {
        Opinion there = rule.judge(setting(a.account()), setting(b.account()));
        Opinion back = rule.judge(setting(b.account()), setting(a.account()));
        assertThat(there.getClass()).as("either way round").isEqualTo(back.getClass());
        return there.getClass();
    }

    private static Setting setting(Account account) {
        return Setting.of(account).orElseThrow();
    }

    private static Told at(int report, int statement, String day) {
        return Told.in(report, statement).at(YOL).on(day);
    }

    private static final Place NEXT_TOWN =
            Place.of("Anjir", "TJ", "TJ.02", new GeoPoint(37.6, 70.1), Precision.DISTRICT, 40);

    /** Two drones of one night hit two towns. */
    @Test
    void twoPlacesWithTwoTollsAreTwoEvents() {
        Told few = at(1, 1, "2025-11-26").killed(1).injured(CountRange.exactly(2));
        Told many = Told.in(2).at(NEXT_TOWN).on("2025-11-26").killed(3).injured(CountRange.exactly(18));
        Told more = Told.in(3).at(NEXT_TOWN).on("2025-11-26").killed(2).injured(CountRange.exactly(2));
        Told open = Told.in(4).at(NEXT_TOWN).on("2025-11-26").killed(CountRange.atLeast(20));
        Told dead = Told.in(5).at(NEXT_TOWN).on("2025-11-26").killed(20);
        assertThat(judge(new OtherToll(), few, many)).isEqualTo(DIFFERENT);
        assertThat(judge(new OtherToll(), few, more))
                .as("who was hurt has died")
                .isEqualTo(NONE);
        assertThat(judge(new OtherToll(), few, open)).isEqualTo(NONE);
        assertThat(judge(new OtherToll(), few, dead)).isEqualTo(DIFFERENT);
        assertThat(judge(new OtherToll(), at(6, 1, "2025-11-26").killed(20), few))
                .as("one place: a toll that grew")
                .isEqualTo(NONE);
    }

    /** A grave says nothing of who filled it. */
    @Test
    void whoOnlyCountsTheDeadMayMeanAnyViolence() {
        Told counted = at(1, 1, "2025-11-26").kind(EventType.OTHER).killed(4);
        assertThat(judge(new OtherKind(), counted, at(2, 1, "2025-11-26").kind(EventType.SHELLING)))
                .isEqualTo(NONE);
        assertThat(judge(new OtherKind(), counted, at(3, 1, "2025-11-26").kind(EventType.ABDUCTION)))
                .isEqualTo(NONE);
        assertThat(judge(new OtherKind(), counted, at(4, 1, "2025-11-26").kind(EventType.PEACEFUL_PROTEST)))
                .isEqualTo(DIFFERENT);
        assertThat(judge(
                        new SameKindDayAndPlace(),
                        counted,
                        at(5, 1, "2025-11-26").kind(EventType.SHELLING)))
                .isEqualTo(NONE);
    }

    /** Shells fall on a town under fire on the next day, too. */
    @Test
    void onTwoDaysOnlySomethingRareMakesOneEventLikely() {
        Told shells = at(1, 1, "2025-11-26").published("2025-11-27").killed(2).inWords(Map.of("shells", 5));
        Told more = at(2, 1, "2025-11-27").published("2025-11-27").killed(2).inWords(Map.of("shells", 5));
        Told mill = at(3, 1, "2025-11-26").published("2025-11-27").killed(2).inWords(Map.of("shells", 5, "mill", 9));
        Told same = at(4, 1, "2025-11-27").published("2025-11-27").killed(2).inWords(Map.of("shells", 5, "mill", 9));
        assertThat(PairScore.logOdds(setting(shells.account()), setting(more.account())))
                .as("likely by all but words")
                .isGreaterThan(PairScore.SAME);
        assertThat(judge(new LikelyByWords(), shells, more)).isEqualTo(NONE);
        assertThat(judge(new LikelyByWords(), mill, same)).isEqualTo(SAME);
    }

    @Test
    void oneReportTellsTwoKindsOrTwoDaysAndPlacesApart() {
        MergeRule rule = new ToldApart();
        assertThat(judge(
                        rule,
                        at(1, 1, "2025-11-26").kind(EventType.AIR_DRONE_STRIKE),
                        at(1, 2, "2025-11-26").kind(EventType.ABDUCTION)))
                .isEqualTo(DIFFERENT);
        Told elsewhere = Told.in(1, 2).at(SHAMSIDDIN_SHOHIN).on("2025-11-27");
        assertThat(judge(rule, at(1, 1, "2025-11-26"), elsewhere)).isEqualTo(DIFFERENT);
    }

    @Test
    void oneReportMayTellOneEventTwice() {
        MergeRule rule = new ToldApart();
        assertThat(judge(
                        rule,
                        at(1, 1, "2025-11-26").kind(EventType.AIR_DRONE_STRIKE),
                        at(1, 2, "2025-11-26").kind(EventType.ATTACK)))
                .as("an attack is a general word")
                .isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), at(1, 2, "2025-11-27")))
                .as("only the day differs")
                .isEqualTo(NONE);
        Told undated = Told.in(1, 2).at(SHAMSIDDIN_SHOHIN);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), undated)).isEqualTo(NONE);
    }

    @Test
    void twoReportsAreNotToldApart() {
        Told other = Told.in(2).at(KHOROG).on("2025-11-29").kind(EventType.ABDUCTION);
        assertThat(judge(new ToldApart(), at(1, 1, "2025-11-26").kind(EventType.GRENADE), other))
                .isEqualTo(NONE);
    }

    @Test
    void anAbductionIsNoAirStrikeButBothAreAttacks() {
        MergeRule rule = new OtherKind();
        Told strike = at(1, 1, "2025-11-26").kind(EventType.AIR_DRONE_STRIKE);
        Told abduction = at(2, 1, "2025-11-26").kind(EventType.ABDUCTION);
        Told attack = at(3, 1, "2025-11-26").kind(EventType.ATTACK);
        Told protest = at(4, 1, "2025-11-26").kind(EventType.PEACEFUL_PROTEST);
        assertThat(judge(rule, strike, abduction)).isEqualTo(DIFFERENT);
        assertThat(judge(rule, strike, attack)).isEqualTo(NONE);
        assertThat(judge(rule, abduction, attack)).isEqualTo(NONE);
        assertThat(judge(rule, protest, attack)).isEqualTo(DIFFERENT);
        assertThat(judge(rule, protest, at(5, 1, "2025-11-26").kind(EventType.PEACEFUL_PROTEST)))
                .isEqualTo(NONE);
    }

    @Test
    void daysThatAreMoreThanOneApartAreTwoEvents() {
        MergeRule rule = new OtherDay();
        assertThat(judge(rule, at(1, 1, "2025-11-26"), at(2, 1, "2025-11-28"))).isEqualTo(DIFFERENT);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), at(2, 1, "2025-11-27"))).isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(YOL).published("2025-12-03")))
                .as("published a week later, without a day")
                .isEqualTo(NONE);
    }

    /** A report of the trial gives no day of the attack: its own day says only that the attack was before. */
    @Test
    void whoGivesNoDayMayTellLateButNotEarly() {
        MergeRule rule = new OtherDay();
        Told late = Told.in(3).at(YOL).published("2026-02-01");
        Told early = Told.in(4).at(YOL).published("2025-11-01");
        assertThat(judge(rule, at(1, 1, "2025-11-26"), late)).isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), early)).isEqualTo(DIFFERENT);
        assertThat(judge(rule, early, late)).isEqualTo(NONE);
    }

    @Test
    void placesThatCannotBeOneAreTwoEvents() {
        MergeRule rule = new OtherPlace();
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(FAIZABAD))).isEqualTo(DIFFERENT);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(KHOROG))).isEqualTo(DIFFERENT);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(KHATLON))).isEqualTo(NONE);
    }

    @Test
    void theSameDayAtTwoNamesOfOnePlaceIsOneEvent() {
        MergeRule rule = new SameKindDayAndPlace();
        Told district = Told.in(2).at(SHAMSIDDIN_SHOHIN);
        assertThat(judge(
                        rule,
                        at(1, 1, "2025-11-26"),
                        Told.in(2).at(SHAMSIDDIN_SHOHIN).on("2025-11-26")))
                .isEqualTo(SAME);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(YOL)))
                .as("one of them has no day of its own")
                .isEqualTo(SAME);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), district))
                .as("it could tell of every event of its week in the district")
                .isEqualTo(NONE);
        assertThat(judge(rule, Told.in(1).at(YOL), district))
                .as("neither has a day of its own")
                .isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), at(2, 1, "2025-11-27"))).isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), Told.in(2).at(KHATLON).on("2025-11-26")))
                .as("somewhere in a province is no reason to join")
                .isEqualTo(NONE);
    }

    @Test
    void aNightHasTwoDates() {
        MergeRule rule = new NightBetween();
        Told evening = at(1, 1, "2025-11-26").victims("CN", Sector.MINING).killed(3);
        assertThat(judge(
                        rule,
                        evening,
                        at(2, 1, "2025-11-27").victims(null, Sector.MINING).killed(3)))
                .isEqualTo(SAME);
        assertThat(judge(
                        rule,
                        evening,
                        at(2, 1, "2025-11-27").victims("CN", Sector.MINING).killed(2)))
                .as("other harm")
                .isEqualTo(NONE);
        assertThat(judge(
                        rule,
                        evening,
                        at(2, 1, "2025-11-27").victims("CN", Sector.AID).killed(3)))
                .as("other people")
                .isEqualTo(NONE);
        assertThat(judge(
                        rule,
                        evening,
                        at(2, 1, "2025-11-26").victims("CN", Sector.MINING).killed(3)))
                .as("one day is not two")
                .isEqualTo(NONE);
        assertThat(judge(rule, at(1, 1, "2025-11-26"), at(2, 1, "2025-11-27")))
                .as("nothing is known of either's victims")
                .isEqualTo(NONE);
    }

    @Test
    void aNightIsSpentAtANamedSpot() {
        Told spot = Told.in(1).at(SHAMSIDDIN_SHOHIN).on("2025-11-26").victims("CN", Sector.MINING);
        Told province = Told.in(2).at(PROVINCE_AROUND_IT).on("2025-11-27").victims("CN", Sector.MINING);
        assertThat(judge(new NightBetween(), spot.killed(3), province.killed(3)))
                .isEqualTo(NONE);
    }

    @Test
    void oneReportMayNameThePlaceRoughlyAndThenExactly() {
        MergeRule rule = new PlaceMadeExact();
        Told exact = at(1, 2, "2025-11-26");
        assertThat(judge(rule, Told.in(1, 1).at(KHATLON).on("2025-11-26"), exact))
                .isEqualTo(SAME);
        assertThat(judge(rule, Told.in(2, 1).at(KHATLON).on("2025-11-26"), exact))
                .as("another report")
                .isEqualTo(NONE);
        assertThat(judge(rule, Told.in(1, 1).at(KHATLON).on("2025-11-27"), exact))
                .as("another day")
                .isEqualTo(NONE);
        assertThat(judge(rule, Told.in(1, 1).at(SHAMSIDDIN_SHOHIN).on("2025-11-26"), exact))
                .as("both are exact enough")
                .isEqualTo(NONE);
        Told abduction = Told.in(1, 1).at(KHATLON).on("2025-11-26").kind(EventType.ABDUCTION);
        assertThat(judge(rule, abduction, exact)).isEqualTo(NONE);
    }

    @Test
    void aRareTargetOnOneDayIsOneEvent() {
        MergeRule rule = new SameTargetAndDay();
        Told miners = at(1, 1, "2025-11-26").victims("CN", Sector.MINING);
        assertThat(judge(rule, miners, Told.in(2).at(KHATLON).on("2025-11-26").victims("CN", Sector.MINING)))
                .isEqualTo(SAME);
        assertThat(judge(rule, miners, Told.in(2).at(KHATLON).on("2025-11-26").victims("CN", null)))
                .as("a nationality alone is not rare")
                .isEqualTo(NONE);
        assertThat(judge(rule, miners, Told.in(2).at(KHATLON).on("2025-11-27").victims("CN", Sector.MINING)))
                .isEqualTo(NONE);
        assertThat(judge(rule, miners, Told.in(2).at(KHATLON).victims("CN", Sector.MINING)))
                .as("no day of its own")
                .isEqualTo(NONE);
    }

    @Test
    void theTargetMustBeKnownWithinTwoDays() {
        MergeRule rule = new SameTargetAndDay();
        Told twoDays = Told.in(1).at(YOL).between("2025-11-25", "2025-11-26").victims("CN", Sector.MINING);
        Told threeDays = Told.in(1).at(YOL).between("2025-11-24", "2025-11-26").victims("CN", Sector.MINING);
        Told week = Told.in(2).at(KHATLON).between("2025-11-22", "2025-11-28").victims("CN", Sector.MINING);
        assertThat(judge(rule, twoDays, week)).isEqualTo(SAME);
        assertThat(judge(rule, threeDays, week)).isEqualTo(NONE);
    }

    @Test
    void aSpecialWeaponOnOneDayIsOneEvent() {
        MergeRule rule = new SameTargetAndDay();
        Told drone = at(1, 1, "2025-11-26").kind(EventType.AIR_DRONE_STRIKE).with(WeaponType.DRONE);
        Told alsoDrone = Told.in(2).at(BORDER).on("2025-11-26").with(WeaponType.DRONE);
        assertThat(judge(rule, drone, alsoDrone.kind(EventType.AIR_DRONE_STRIKE)))
                .isEqualTo(SAME);
        assertThat(judge(rule, drone, alsoDrone.kind(EventType.ATTACK))).isEqualTo(NONE);
    }

    @Test
    void whatKeepsApartComesBeforeWhatJoins() {
        Told here = at(1, 1, "2025-11-26").victims("CN", Sector.MINING);
        Place province = Place.of("Sughd", "TJ", "TJ.03", DUSHANBE.point(), Precision.PROVINCE, 60);
        Told there = Told.in(2).at(province).on("2025-11-26").victims("CN", Sector.MINING);
        assertThat(judge(new SameTargetAndDay(), here, there)).isEqualTo(SAME);
        assertThat(MergeRules.judge(setting(here.account()), setting(there.account()), Rulings.NONE))
                .isInstanceOf(Opinion.Different.class);
    }

    @Property
    void everyRuleIsSymmetric(@ForAll("lists") List<Account> accounts) {
        List<Setting> settings =
                accounts.stream().flatMap(a -> Setting.of(a).stream()).toList();
        for (MergeRule rule : MergeRules.ORDERED)
            for (Setting a : settings)
                for (Setting b : settings)
                    assertThat(rule.judge(a, b).getClass())
                            .as("%s of %s and %s", rule.getClass().getSimpleName(), a, b)
                            .isEqualTo(rule.judge(b, a).getClass());
    }

    @Property
    void anAccountIsNeverToldApartFromItself(@ForAll("accounts") Account a) {
        if (Setting.of(a).isEmpty()) return;
        for (MergeRule rule : MergeRules.ORDERED)
            assertThat(rule.judge(setting(a), setting(a))).isNotInstanceOf(Opinion.Different.class);
    }

    @Test
    void anOpinionSaysWhy() {
        Opinion same = new SameKindDayAndPlace()
                .judge(
                        setting(at(1, 1, "2025-11-26").account()),
                        setting(Told.in(2)
                                .at(SHAMSIDDIN_SHOHIN)
                                .between("2025-11-25", "2025-11-27")
                                .killed(CountRange.exactly(1))
                                .account()));
        assertThat(same).isEqualTo(new Opinion.Same("the same kind of event on 2025-11-26 at Yol"));
    }

    @Provide
    Arbitrary<List<Account>> lists() {
        return RandomAccounts.lists();
    }

    @Provide
    Arbitrary<Account> accounts() {
        return RandomAccounts.any();
    }
}
