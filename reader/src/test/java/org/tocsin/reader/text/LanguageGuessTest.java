package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.reader.text.LanguageGuess.Verdict;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Gunmen fired on a post near the river, and nobody was hurt, the district said.",
                "ENGLISH | Drone attack on gold mine kills three workers in Tajikistan",
                "ENGLISH | Abdulloh Rahmonov and Saidmurod Nazarov met Farrukh Sharipov in Khorog.",
                "TOO_SHORT | Shots fired",
                "TOO_SHORT | 12345 67890 11111",
                "OTHER | Des hommes armés ont tiré sur un poste près de la rivière, et personne n'est blessé.",
                "OTHER | Bewaffnete haben auf einen Posten am Fluss geschossen, und niemand ist dabei verletzt worden.",
                "OTHER | Hombres armados dispararon contra un puesto cerca del río y no hubo heridos en la zona.",
                "OTHER | Silahlı kişiler nehir kenarındaki bir karakola ateş açtı ve olayda yaralanan olmadı.",
                "OTHER | Mardoni musallah ba dida'boni nazdi dar'yo tir kushodand va kase majruh nashud dar in hodisa",
                "OTHER | Вооружённые люди обстреляли заставу у реки.",
                "OTHER | مردان مسلح به پاسگاهی در نزدیکی رودخانه شلیک کردند.",
                "OTHER | 武装人员向河边的哨所开枪，没有人受伤。",
            })
    void tellsEnglishFromTheRest(Verdict verdict, String text) {
        assertThat(LanguageGuess.of(text).verdict()).isEqualTo(verdict);
    }
}
