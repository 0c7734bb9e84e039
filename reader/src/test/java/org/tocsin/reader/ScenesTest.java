package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;

/** Where and when accounts play, one rule a case. */
final class ScenesTest {
    private static final RuleReader READER = RuleReader.load();

    private static List<Account> read(@Nullable String title, String text) {
        return READER.read(Report.of("wire", Published.parse("2026-03-14"), title, null, MediaType.TEXT, text))
                .listAccounts();
    }

    private static String sceneOf(Account account) {
        return account.happening()
                .findScene()
                .map(p -> p.place().value())
                .map(Place::name)
                .orElse("-");
    }

    private static String dayOf(Account account) {
        var when = account.happening().when();
        return when == null ? "-" : when.value().days().from().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb exploded near the Turkish embassy in Kabul on Friday and killed two guards. | Kabul",
                "The Turkish embassy in Kabul said that gunmen killed two guards in Herat on Friday. | Herat",
                "Gunmen killed two guards near Rustaq on the border with Tajikistan on Friday. | Rustaq",
                "Two engineers were kidnapped on Friday some thirty kilometers from the city of Herat. | thirty kilometers from the city of Herat",
                "A drone struck a market in Deir ez-Zor on Friday and killed four traders. | Deir ez-Zor",
                "Gunmen killed a shop owner in Guatemala on Friday. | Guatemala",
                "Gunmen killed two traders in Bokkos Local Government Area on Friday. | Bokkos",
                "Raiders killed a herder in Barkin Ladi Local Government on Friday. | Barkin Ladi",
                "A drone struck a tent outside El Obeid on Friday and killed two mourners. | El Obeid",
                "A drone killed three herders east of Nyala on Friday. | Nyala",
                "Gunmen killed two farmers on Friday in Argelia in Cauca. | Argelia",
            })
    void theSceneIsReadFromTheSentence(String text, String scene) {
        assertThat(read(null, text)).extracting(ScenesTest::sceneOf).contains(scene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A guard wounded in the ambush at Vanj last week died in the Khorog regional hospital on Friday.",
                "A nurse wounded in the attack on Vanj last week succumbed to her wounds on Friday.",
                "A trader shot by gunmen at Vanj last week died in the district clinic on Friday.",
            })
    void theDayOfADeathInHospitalIsNotThatOfTheAttack(String text) {
        assertThat(read(null, text)).extracting(ScenesTest::dayOf).isNotEmpty().doesNotContain("2026-03-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked a work camp on the road to the Pamirs on Friday and killed two diggers.",
                "Raiders killed two drivers on the highway to the Pamirs on Friday.",
                "Bandits killed a miller on the track up to the Pamirs on Friday.",
            })
    void whereARoadLeadsIsNotWhereItWas(String text) {
        assertThat(read(null, text))
                .isNotEmpty()
                .extracting(ScenesTest::sceneOf)
                .doesNotContain("Pamirs");
    }

    @Test
    void aBareNameIsTheCountryAndNotItsCapital() {
        assertThat(read(null, "Gunmen killed a shop owner in Guatemala on Friday."))
                .extracting(a -> a.happening()
                        .findScene()
                        .orElseThrow()
                        .place()
                        .value()
                        .precision()
                        .isLocal())
                .containsOnly(false);
    }

    @Test
    void theNextSentenceNamesTheTown() {
        assertThat(
                        read(
                                "Bomber strikes a fort, killing seven",
                                "A suicide bomber drove a truck into a fort in Pakistan on Friday, killing seven soldiers. Militants then stormed the compound in Bannu."))
                .extracting(ScenesTest::sceneOf)
                .containsOnly("Bannu");
    }

    @Test
    void twoTownsInTheNextSentencesLeaveTheCountry() {
        assertThat(
                        read(
                                null,
                                "A suicide bomber drove a truck into a fort in Pakistan on Friday, killing seven soldiers. Roads were closed in Bannu. Shops shut in Quetta."))
                .extracting(ScenesTest::sceneOf)
                .containsOnly("Pakistan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men were found guilty on Thursday of killing a trader in Herat on 3 March. | 2026-03-03",
                "The police said on Thursday that gunmen killed a trader in Herat on 3 March. | 2026-03-03",
                "Gunmen killed a trader in Herat on Thursday. | 2026-03-12",
                "A border unit fought smugglers in Rustaq on Thursday. Two guards were killed. | 2026-03-12",
            })
    void theDayIsThatOfTheViolence(String text, String day) {
        assertThat(read(null, text)).extracting(ScenesTest::dayOf).contains(day);
    }

    @Test
    void aSideOfATownIsNoVillageElsewhere() {
        assertThat(read(null, "A man was shot and killed on the South Side on Thursday, police said."))
                .extracting(ScenesTest::sceneOf)
                .doesNotContain("South Side");
    }

    @Test
    void aStreetIsNotTheTownOfItsName() {
        assertThat(read(null, "A man was shot and killed on Herat Avenue on Thursday, police said."))
                .extracting(ScenesTest::sceneOf)
                .doesNotContain("Herat");
    }

    @Test
    void aHeadlineThatSaysNearGivesAWiderCircle() {
        List<Account> accounts = read("Four killed near Bannu", "Gunmen killed four traders on Thursday.");
        assertThat(accounts)
                .allMatch(a ->
                        a.happening().findScene().orElseThrow().place().value().radiusKm() > 20);
    }
}
