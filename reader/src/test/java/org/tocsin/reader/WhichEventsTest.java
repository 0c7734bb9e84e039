package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;

/** Which events a report tells of, and what only sounds like one. */
final class WhichEventsTest {
    private static final RuleReader READER = RuleReader.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Judges in Vanj stayed at home on Monday to protest the assassination of judge Karim Nazarov.",
                "Prosecutors in Vanj came on Monday to investigate the murder of three teachers.",
                "The governor condemned the killing of two doctors in Vanj on Monday.",
                "Shops in Vanj were closed on Monday after the shopkeepers' murder.",
            })
    void aKillingThatIsOnlyNamedIsTold(String text) {
        assertThat(read(null, text)).anyMatch(a -> a.happening().harm().killed() != null);
    }

    @Test
    void whatIsStillToBeDoneIsNotTold() {
        assertThat(read(null, "The gang met in Vanj on Monday to plan the assassination of judge Karim Nazarov."))
                .isEmpty();
    }

    @Test
    void aBusThatIsBurntIsNotBombed() {
        assertThat(read(null, "Rebels set fire to a bus near Vanj on Monday."))
                .extracting(a -> a.happening().event().value())
                .containsExactly(EventType.LOOTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The prolonged strike of drivers against the price of fuel went on in Vanj on Monday.",
                "A bomb squad came to the school in Vanj on Monday and left again.",
                "Thirty travellers have died of cholera on boats that are held up at Vanj.",
                "This is the house in Vanj where the rocket came through, in the first week of the great war, and killed two pupils.",
            })
    void whatOnlySoundsLikeAnEventIsNone(String text) {
        assertThat(read(null, text)).isEmpty();
    }

    @Test
    void anExerciseIsKnownByAnySentenceOfItsReport() {
        String text = "Soldiers freed twelve hostages from three hijackers at the airport of Vanj yesterday. "
                + "The drill takes place each spring.";
        assertThat(read("Troops drill at Vanj airport", text)).isEmpty();
    }

    @Test
    void theTollOfAMonthIsNoEvent() {
        String text =
                "In October the enemy attacked the Vanj region 212 times. 19 civilians were killed and 33 injured.";
        assertThat(read(null, text)).allMatch(a -> a.happening().number().series());
    }

    @Test
    void theTollOfOneDayStays() {
        String text = "On Monday gunmen attacked a farm in Vanj three times. Two labourers were killed.";
        assertThat(read(null, text)).anyMatch(a -> {
            var killed = a.happening().harm().killed();
            return killed != null && killed.value().equals(CountRange.exactly(2));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two guards were killed in an attack by farmers in Vanj on Monday.",
                "Gunmen shot a trader three times in Vanj on Monday and killed him.",
                "The hospital in Vanj was attacked on Monday by gunmen.",
                "The soldiers came from a joint exercise. Gunmen ambushed them near Vanj on Monday and killed two officers.",
            })
    void whatLooksLikeNoneIsStillTold(String text) {
        assertThat(read(null, text)).anyMatch(a -> !a.happening().number().series());
    }

    private static List<Account> read(@Nullable String title, String text) {
        return READER
                .read(Report.of(
                        "Vanj Courier",
                        Published.parse("2025-11-05T09:00:00+05:00"),
                        title,
                        null,
                        MediaType.TEXT,
                        text))
                .listAccounts()
                .stream()
                .filter(a -> !a.pieced())
                .toList();
    }
}
