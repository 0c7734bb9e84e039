package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;

/** What the rules of accounts make of sentences, one rule a case. */
final class AccountsTest {
    private static final RuleReader READER = RuleReader.load();

    /** The toll of the account that has one: killed, injured; "-" where it says nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed two shepherds and wounded five in Vanj on Monday. | 2 | 5",
                "Gunmen stormed a farm in Vanj on Monday, killing at least four labourers. | 4.. | -",
                "Eight villagers, two of them women, were shot dead by gunmen in Vanj on Monday. | 8 | -",
                "A guard who drove two nurses was shot dead by gunmen in Vanj on Monday. | 1 | -",
                "A watchman of 61 was killed in Vanj on Monday when gunmen opened fire. | 1 | -",
                "Three nurses and two guards were wounded when gunmen fired at a clinic in Vanj on Monday. | - | 5",
                "A shepherd and his nephew were killed by gunmen in Vanj on Monday. | 2 | -",
                "A driver was shot and killed by gunmen in Vanj on Monday. | 1 | -",
                "A driver was shot in the left leg by gunmen in Vanj on Monday. | - | 1",
                "Gunmen attacked a farm in Vanj on Monday and nobody died. | 0 | -",
                "Gunmen killed a nurse and two drivers in Vanj on Monday. | 3 | -",
                "Gunmen killed two guards and three drivers were wounded in Vanj on Monday. | 2 | 3",
                "The hospital received the bodies of ten guards and three traders after a raid in Vanj on Monday. | 13 | -",
                "The driver who was wounded by gunmen on Monday in Vanj has died in the hospital. | 1 | -",
                "Of the two men shot by gunmen in Vanj on Monday only one has died. | 1 | -",
                "Two guards are dead after gunmen opened fire in Vanj on Monday. | 2 | -",
                "Gunmen wounded the widow of a teacher and three of her sons in Vanj on Monday. | - | 4",
                "Gunmen wounded the sister of an elder and two drivers in Vanj on Monday. | - | 3",
                "Soldiers killed six raiders in Vanj on Monday in a fight that also cost the life of a sergeant. | 7 | -",
                "Four raiders are dead and a guard also after the gunfight in Vanj on Monday. | 5 | -",
                "Two traders are recovering from gunshot wounds after the ambush in Vanj on Monday. | - | 2",
                "Five herders shot during a raid on a market in Vanj on Monday were buried. | 5 | -",
                "Three lives were lost in the gunfight in Vanj on Monday. | 3 | -",
                "A second trader has died of Monday's ambush in Vanj. That makes two dead. | 2 | -",
                "A third driver has died of Monday's ambush in Vanj. So three are dead. | 3 | -",
                "A bomb in Vanj on Monday caused the death of three traders and the injury of seven others. | 3 | 7",
            })
    void tollsAreReadWhereTheyStand(String text, String killed, String injured) {
        List<Account> accounts = read(null, text);
        assertThat(accounts).hasSize(1);
        Harm harm = accounts.getFirst().happening().harm();
        assertThat(show(harm.killed())).as("killed").isEqualTo(killed);
        assertThat(show(harm.injured())).as("injured").isEqualTo(injured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen raided a school in Vanj on Monday and took away at least 40 pupils. | 40..",
                "Gunmen killed five men in Vanj on Monday, and three girls aged 13 to 17 abducted. | 3",
            })
    void theAbductedAreCounted(String text, String abducted) {
        assertThat(show(read(null, text).getFirst().happening().harm().abducted()))
                .isEqualTo(abducted);
    }

    @Test
    void whoTriedToStormAFortFoughtForIt() {
        List<Account> accounts = read(
                null, "On Monday militants attempted to storm a fort in Vanj. Three guards died, the district said.");
        assertThat(accounts).anyMatch(a -> show(a.happening().harm().killed()).equals("3"));
    }

    @Test
    void theHeadlineGivesThePlaceWhoseNameRunsIntoTheNext() {
        List<Account> accounts = read(
                "Five surveyors abducted in Raghistan",
                "Five surveyors were kidnapped by armed men on Monday in Raghistan, Amu Line reports.");
        assertThat(accounts.getFirst().happening().findScene()).isPresent();
    }

    @Test
    void aDemandAtTheEndDoesNotHideTheEvent() {
        assertThat(readAll(
                        "Grenade in a bar in Vanj",
                        "Three dead, says the owner. It happened on Monday. The mayor calls on the police to come."))
                .isNotEmpty();
        assertThat(readAll("Grenade in a bar in Vanj", "The embassy calls on its citizens to leave Vanj at once."))
                .isEmpty();
    }

    @Test
    void aTollInTheNextSentenceIsOfTheEventBefore() {
        List<Account> accounts = read(
                null,
                "A mine went off under a bus near Vanj on Monday. Three people died and seven were injured, a nurse said.");
        assertThat(accounts).hasSize(2);
        Account second = accounts.get(1);
        assertThat(second.happening().event().value()).isEqualTo(EventType.REMOTE_EXPLOSIVE);
        assertThat(second.happening().findScene())
                .isEqualTo(accounts.getFirst().happening().findScene());
        assertThat(show(second.happening().harm().killed())).isEqualTo("3");
        assertThat(show(second.happening().harm().injured())).isEqualTo("7");
    }

    @Test
    void aTollByNobodyElseGoesIntoTheAccount() {
        List<Account> accounts = read(null, "A mine went off under a bus near Vanj on Monday. Three people died.");
        assertThat(accounts).hasSize(1);
        assertThat(show(accounts.getFirst().happening().harm().killed())).isEqualTo("3");
    }

    @Test
    void aTollOfAnEventWithoutATownMakesNoSecondAccount() {
        List<Account> accounts =
                read(null, "A mine went off under a bus in Takhar on Monday. Three people died, a nurse said.");
        assertThat(accounts).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people died in a landslide on the same road.",
                "Nine people died on that road in the past two years.",
                "In Rustaq, three people died.",
                "Three people could have died.",
            })
    void aTollOfSomethingElseIsNot(String next) {
        assertThat(read(null, "A mine went off under a bus near Vanj on Monday. " + next))
                .hasSize(1);
    }

    @Test
    void whatIsCountedOverYearsIsASeries() {
        List<Account> accounts =
                readAll(null, "Twenty-two policemen have been killed by gunmen in Vanj in three years.");
        assertThat(accounts).allMatch(a -> a.happening().number().series());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The report that two guards were killed by gunmen in Vanj is unfounded, the mayor said.",
                "Twelve patients were taken away in cars from the flooded ward in Vanj.",
                "He is serving ten years for kidnapping a trader in Vanj.",
                "The agency has withdrawn its story about a kidnapping of two pupils in Vanj.",
            })
    void noEventIsTold(String text) {
        assertThat(read(null, text)).isEmpty();
    }

    @Test
    void aPointEndsTheSentenceAndLabelsNoNumber() {
        List<Account> accounts =
                read(null, "A bomb exploded under a truck in Vanj district on Monday. Two soldiers were killed.");
        assertThat(accounts).anyMatch(a -> show(a.happening().harm().killed()).equals("2"));
    }

    @Test
    void aPlaceAndAColonOpenAnItem() {
        List<Account> accounts = read(null, "Vanj: on Monday gunmen shot dead two guards of a warehouse.");
        assertThat(accounts.getFirst()
                        .happening()
                        .findScene()
                        .orElseThrow()
                        .place()
                        .value()
                        .name())
                .isEqualTo("Vanj");
    }

    @Test
    void anAttackThatIsOnlyNamedTakesTheTollBehind() {
        List<Account> accounts = read(
                null,
                "The ministry has corrected its figures on the attack in Vanj of 8 December. Four people died, it said.");
        assertThat(accounts).hasSize(1);
        assertThat(accounts.getFirst().happening().when()).isNotNull();
        assertThat(show(accounts.getFirst().happening().harm().killed())).isEqualTo("4");
    }

    @Test
    void violenceInGeneralIsASeries() {
        List<Account> accounts = readAll(null, "They have killed many people, the senator said of the gunmen.");
        assertThat(accounts).allMatch(a -> a.happening().number().series());
    }

    @Test
    void theHeadlineGivesThePlaceThatTheTextTakesForGranted() {
        List<Account> accounts =
                read("Two teachers killed in Vanj", "Gunmen killed two teachers on their way home on Monday.");
        assertThat(accounts).hasSize(1);
        assertThat(accounts.getFirst()
                        .happening()
                        .findScene()
                        .orElseThrow()
                        .place()
                        .value()
                        .name())
                .isEqualTo("Vanj");
        assertThat(accounts.getFirst().pieced()).isFalse();
    }

    @Test
    void theHeadlineGivesNoPlaceToAnOldEvent() {
        List<Account> accounts = read(
                "Vanj opens a school",
                "The school is new. Gunmen killed two teachers in the old one in May of last year.");
        assertThat(accounts).noneMatch(a -> a.happening().findScene().isPresent());
    }

    @Test
    void theNextSentenceGivesTheDay() {
        List<Account> accounts = read(
                null,
                "Gunmen killed two traders near Vanj. The two were driving home on Monday when they were stopped.");
        assertThat(accounts.getFirst().happening().when()).isNotNull();
    }

    @Test
    void theDayOfAFuneralIsNotThatOfTheAttack() {
        List<Account> accounts =
                read(null, "Gunmen killed two traders near Vanj. They were buried on Monday in the village.");
        assertThat(accounts.getFirst().happening().when()).isNull();
    }

    @Test
    void forcesThatKillFightersHaveFought() {
        List<Account> accounts = read(null, "Soldiers killed three militants near Vanj on Monday.");
        assertThat(accounts.getFirst().happening().event().value()).isEqualTo(EventType.ARMED_CLASH);
    }

    private static List<Account> read(@Nullable String title, String text) {
        return readAll(title, text).stream().filter(a -> !a.pieced()).toList();
    }

    private static List<Account> readAll(@Nullable String title, String text) {
        Report report = Report.of(
                "Pamir Courier", Published.parse("2025-12-10T09:00:00+05:00"), title, null, MediaType.TEXT, text);
        return READER.read(report).listAccounts();
    }

    private static String show(@Nullable Mention<CountRange> count) {
        if (count == null) return "-";
        CountRange c = count.value();
        return c.max() == null ? c.min() + ".." : c.max() == c.min() ? "" + c.min() : c.min() + ".." + c.max();
    }
}
