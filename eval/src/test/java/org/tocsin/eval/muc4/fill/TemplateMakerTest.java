package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.reader.RuleReader;

class TemplateMakerTest {
    private static Reader reader;

    @TempDir
    static Path folder;

    private static TemplateMaker maker;

    @BeforeAll
    static void load() throws IOException {
        reader = RuleReader.load();
        Path places = folder.resolve("places");
        Files.writeString(places, "TAJIKISTAN: KHOROG (TOWN) *invented*\n");
        maker = new TemplateMaker(PlacesOf1992.read(places));
    }

    @Test
    void anAttackBecomesATemplate() {
        assertThat(
                        templates(
                                "KHOROG, TAJIKISTAN, 4 MAY 89 -- A BOMB EXPLODED IN A BANK IN KHOROG YESTERDAY, KILLING TWO MINERS."))
                .contains("DATE 03 MAY 89")
                .contains("LOCATION TAJIKISTAN: KHOROG (TOWN)")
                .contains("TYPE BOMBING")
                .contains("STAGE OF EXECUTION ACCOMPLISHED")
                .contains("DESCRIPTION \"MINERS\"")
                .contains("NUMBER 2: \"MINERS\"")
                .contains("EFFECT OF INCIDENT DEATH: \"MINERS\"");
    }

    @Test
    void aBattleWasNotAskedFor() {
        assertThat(
                        templates(
                                "SOLDIERS AND REBELS CLASHED NEAR KHOROG IN TAJIKISTAN YESTERDAY. TWO SOLDIERS AND THREE REBELS WERE KILLED."))
                .isEmpty();
    }

    @Test
    void whatIsLongAgoWasNotAskedFor() {
        assertThat(templates(
                        "A BOMB EXPLODED IN A BANK IN KHOROG IN TAJIKISTAN ON 3 JANUARY 1989, KILLING TWO MINERS."))
                .isEmpty();
    }

    @Test
    void aDeedTellsTheTypeOfAWeaponThatIsNotNamed() {
        assertThat(templates(
                        "KHOROG, TAJIKISTAN, 4 MAY 89 -- GUNMEN SHOT AND KILLED TWO TEACHERS IN KHOROG YESTERDAY."))
                .contains("INSTRUMENT ID -")
                .contains("INSTRUMENT TYPE GUN: \"-\"");
    }

    @Test
    void theDayOfADatelineIsNoDayOfTheEvent() {
        assertThat(templates(
                        "KHOROG, TAJIKISTAN, 4 MAY 89 -- A BOMB EXPLODED IN A BANK IN KHOROG, KILLING TWO MINERS."))
                .contains("DATE - 04 MAY 89");
    }

    private static String templates(String text) {
        Report report = Report.of("wire", Published.on(LocalDate.of(1989, 5, 4)), null, null, MediaType.TEXT, text);
        return maker.text("MILL-0001", reader.read(report)).replaceAll(" +", " ");
    }
}
