package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void everyPackedNameIsFoundUnderItsOwnFold() {
        PlaceTable table = GAZETTEER.table();
        for (int row = 0; row < table.size(); row++) {
            GazetteerEntry entry = table.entry(row);
            String key = GAZETTEER.fold().key(entry.name());
            assertThat(key.isEmpty()
                            || table.listByKey(key).stream()
                                    .anyMatch(m -> m.entry().equals(entry)))
                    .as("%s under \"%s\"", entry, key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TJ, Tajikistan
            TJ, Republic of Tajikistan
            TJ, Таджикистан
            TJ, تاجیکستان
            TJ, 塔吉克斯坦
            AF, Afghanistan
            AF, Афганистан
            US, U.S.
            US, United States of America
            GB, UK
            AE, UAE
            CD, DR Congo
            CD, Democratic Republic of the Congo
            CI, Ivory Coast
            KP, North Korea
            RU, Russian Federation
            TR, Turkey
            CZ, Czech Republic
            """)
    void countriesHaveManyNames(String code, String name) {
        assertThat(GAZETTEER.findCountryByName(name)).map(CountryInfo::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AF, Afghan
            AF, Afghans
            TJ, Tajiks
            UZ, Uzbek
            KG, Kyrgyz
            TM, Turkmen
            CN, Chinese
            US, American
            GB, Britons
            NL, Dutch
            PH, Filipinos
            NE, Nigerien
            NG, Nigerian
            FR, Frenchman
            """)
    void demonymsNameTheCountry(String code, String word) {
        assertThat(GAZETTEER.findCountryByDemonym(word)).map(CountryInfo::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ambassador", "assa", "Afgha", "tajik", "Panjakentian", "", " ", "'", "district"})
    void aPartOfANameOrNoNameIsNoCountry(String text) {
        assertThat(GAZETTEER.findCountryByName(text)).isEmpty();
    }

    @Test
    void bothPlacesCalledIstiqlolAreKnown() {
        assertThat(GAZETTEER.listByName("Istiqlol"))
                .extracting(e -> e.within().admin1())
                .containsExactlyInAnyOrder("TJ.02", "TJ.03");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Shamsiddin Shohin, tocsin:shamsiddin-shohin
            Shamsiddin Shohin district, tocsin:shamsiddin-shohin
            Shuroobod, tocsin:shamsiddin-shohin
            Qal'ai Khumb, geonames:1221559
            Qal’ai Khumb, geonames:1221559
            Kalai-Khumb, geonames:1221559
            Qalaikhumb, geonames:1221559
            GBAO, geonames:1221692
            Khorog, geonames:1221328
            Khorugh, geonames:1221328
            Хорог, geonames:1221328
            خاروغ, geonames:1221328
            霍罗格, geonames:1221328
            Душанбе, geonames:1221874
            دوشنبه, geonames:1221874
            杜尚别, geonames:1221874
            喀布尔, geonames:1138958
            Хатлон, geonames:1347488
            ولایت ختلان, geonames:1347488
            塔哈尔, geonames:1123230
            Panjshir, geonames:6957555
            Paktika, geonames:1131256
            Paktia, geonames:1131257
            Jilikul district, tocsin:dusti-district
            Qumsangir, tocsin:jayhun
            Qurghonteppa, geonames:1220747
            Shahr-i-Buzurg, adm2:AF.01.1113
            Shahr-e Buzurg district, adm2:AF.01.1113
            Sher Khan Bandar, tocsin:shir-khan-bandar
            Amu Darya, tocsin:amu-darya
            """)
    void theFirstRegionIsKnownByItsManySpellings(String name, String id) {
        assertThat(GAZETTEER.listByName(name)).extracting(GazetteerEntry::id).contains(id);
    }

    @Test
    void aNameSpelledByEarIsFoundByItsConsonants() {
        assertThat(GAZETTEER.listMatches("Shamsidin Shokhen"))
                .first()
                .satisfies(m -> assertThat(m.entry().id()).isEqualTo("tocsin:shamsiddin-shohin"))
                .satisfies(m -> assertThat(m.quality()).isEqualTo(MatchQuality.SKELETON));
    }

    @Test
    void neighboursAreKnown() {
        assertThat(GAZETTEER.listNeighbours("TJ")).isEqualTo(List.of("AF", "CN", "KG", "UZ"));
        assertThat(GAZETTEER.listNeighbours("ZZ")).isEmpty();
    }
}
