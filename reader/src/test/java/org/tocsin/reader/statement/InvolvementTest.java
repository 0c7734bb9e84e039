package org.tocsin.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Statement;
import org.tocsin.reader.RuleReader;

/** Who is accused of what. */
final class InvolvementTest {
    private static final RuleReader READER = RuleReader.load();
    private static final String RAID = "Gunmen killed two shepherds in Vanj on Monday. ";

    private static List<Statement> read(String text) {
        return READER.read(Report.of(
                        "Vanj Weekly", Published.parse("2025-12-05"), null, null, MediaType.TEXT, RAID + text))
                .statements();
    }

    @Test
    void bothOfTwoAlternativesAreAccused() {
        assertThat(accused("Police said the attack could have been carried out by the Taliban or the Islamic State."))
                .containsExactly("Taliban", "Islamic State");
    }

    @Test
    void whoIsNamedBesideTheAccusedIsNot() {
        assertThat(accused(
                        "Police said the attack may have been carried out by the Taliban, and the Islamic State fled."))
                .containsExactly("Taliban");
    }

    private static List<String> accused(String text) {
        return read(text).stream()
                .filter(Accusation.class::isInstance)
                .flatMap(s -> ((Accusation) s).accused().stream())
                .map(a -> a.value().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents said the police had done nothing to prevent the attack. | NEGLECTED | police",
                "A teacher said that the government failed to protect the village. | NEGLECTED | government",
                "Analysts say the district governor ignored repeated warnings. | NEGLECTED | district governor",
                "The opposition blames the government for lack of security along the river. | NEGLECTED | government",
                "Herders accused the border guards of turning a blind eye to the smugglers. | NEGLECTED | border guards",
                "A lawmaker accused the army of failing to stop those who carried out the attack. | NEGLECTED | army",
                "The widow blamed the killing on the negligence of the police, she told Radio Vanj. | NEGLECTED | police",
                "The embassy criticised the authorities for their slow response. | NEGLECTED | authorities",
                "The regional police have been accused of ignoring calls for help. | NEGLECTED | regional police",
                "The spokesman accused the Taliban of arming the attackers. | SUPPORTED | Taliban",
                "A general said that Pakistan had financed the gunmen. | SUPPORTED | Pakistan",
                "The ministry accused the Taliban of ordering the killing. | ORDERED | Taliban",
                "Prosecutors say the Taliban masterminded the attack. | ORDERED | Taliban",
                "Officials blamed the Taliban for the attack. | CARRIED_OUT | Taliban",
                "The mayor accused the Taliban of carrying out the raid. | CARRIED_OUT | Taliban",
                "The villagers accused the army of shelling their homes. | CARRIED_OUT | army",
            })
    void whoIsAccusedOfWhat(String text, Involvement involvement, String who) {
        assertThat(read(text))
                .filteredOn(Accusation.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Accusation.class, a -> {
                    assertThat(a.involvement()).isEqualTo(involvement);
                    assertThat(a.accused())
                            .singleElement()
                            .satisfies(m -> assertThat(m.value().name()).isEqualTo(who));
                    assertThat(a.concerns()).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police did not respond to a request for comment.",
                "Residents said the driver failed to stop at the crossing.",
                "The minister said the harvest had failed for lack of rain.",
                "The army said it had stopped the attackers at the bridge.",
            })
    void whoIsNotAccused(String text) {
        assertThat(read(text)).noneMatch(Accusation.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry denied that it had ignored warnings. | NEGLECTED",
                "The governor rejected accusations of negligence. | NEGLECTED",
                "The Taliban denied that they had carried out the attack. | CARRIED_OUT",
                "The Taliban denied any part in it. | CARRIED_OUT",
            })
    void whatIsDenied(String text, Involvement involvement) {
        assertThat(read(text))
                .filteredOn(Denial.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Denial.class, d -> assertThat(d.involvement()).isEqualTo(involvement));
    }

    @Test
    void theFirstWordsDecide() {
        assertThat(Involvements.get("of failing to stop those who carried out the raid"))
                .isEqualTo(Involvement.NEGLECTED);
        assertThat(Involvements.get("of carrying out the raid for lack of money"))
                .isEqualTo(Involvement.CARRIED_OUT);
        assertThat(Involvements.get("for it")).isEqualTo(Involvement.CARRIED_OUT);
    }
}
