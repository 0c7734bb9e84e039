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
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.reader.RuleReader;

/** What the sieves make of somebody's words about an event. */
final class VoicesTest {
    private static final RuleReader READER = RuleReader.load();
    private static final String RAID = "Gunmen killed two shepherds in Vanj on Monday. ";

    private static List<Statement> read(String text) {
        return READER.read(Report.of(
                        "Vanj Weekly", Published.parse("2025-12-05"), null, null, MediaType.TEXT, RAID + text))
                .statements();
    }

    private static List<Accusation> accusations(String text) {
        return read(text).stream()
                .filter(Accusation.class::isInstance)
                .map(Accusation.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A court in Khorog acquitted the Taliban of the murders, the judge said. | Taliban",
                "The prosecutor said that the Taliban were cleared of the killings. | Taliban",
                "Police ruled out the Taliban as perpetrators, a colonel said. | Taliban",
                "The governor said that the Lapis Front had no part in the attack. | the Lapis Front",
                "Two herdsmen were acquitted, the court's spokesman said. | Two herdsmen",
            })
    void whoIsClearedIsNotAccused(String text, String who) {
        assertThat(accusations(text)).singleElement().satisfies(a -> {
            assertThat(a.said().stance()).isEqualTo(Stance.DENIES);
            assertThat(a.accused())
                    .singleElement()
                    .satisfies(m -> assertThat(m.value().name()).isEqualTo(who));
            assertThat(a.concerns()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police cleared the road of mines, an officer said.",
                "Sappers cleared the pass, the army said.",
                "The mayor said that the square was cleared.",
            })
    void toClearARoadClearsNobody(String text) {
        assertThat(accusations(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The raid may have been carried out by the Taliban, a diplomat said.",
                "A diplomat said that the raid might be the work of the Taliban.",
                "The raid is believed to be the work of the Taliban, a diplomat said.",
            })
    void whatMayBeIsASuspicion(String text) {
        assertThat(accusations(text)).singleElement().satisfies(a -> {
            assertThat(a.said().stance()).isEqualTo(Stance.SUSPECTS);
            assertThat(a.accused()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attackers wore army uniforms, a herdsman said. | ASSERTS",
                "A nurse said that the bodies showed burns. | ASSERTS",
                "Weapons were reportedly hidden in the hut. | CLAIMS",
            })
    void whatMakesNoAccountIsKeptWithItsSpeaker(String text, Stance stance) {
        List<Statement> read = read(text);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).isInstanceOf(Account.class);
        assertThat(read.get(1)).isInstanceOfSatisfying(Assessment.class, a -> {
            assertThat(a.topic()).isEqualTo(AssessmentTopic.SITUATION);
            assertThat(a.said().stance()).isEqualTo(stance);
        });
    }

    @Test
    void whatIsNotAboutTheEventIsLeftOut() {
        assertThat(read("The minister said that exports of apricots rose by a tenth."))
                .hasSize(1);
    }
}
