package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.mention.BorderStrip;

class BordersTest {
    private static final Gazetteer GAZETTEER = GazetteerTest.GAZETTEER;

    @ParameterizedTest
    @CsvSource(textBlock = """
            38.54,  68.78, TJ, TJ.04, Dushanbe
            34.53,  69.17, AF, AF.13, Kabul
            37.49,  71.55, TJ, TJ.01, Khorog
            25.29,  51.53, QA, QA.01, Doha on its coast
            39.90, 116.40, CN, CN.22, Beijing
            -33.87, 151.20, AU, AU.02, Sydney
            """)
    void aPointLiesInItsCountryAndProvince(double lat, double lon, String country, String admin1, String name) {
        GeoPoint point = new GeoPoint(lat, lon);
        assertThat(GAZETTEER.findCountryAt(point)).as(name).contains(country);
        assertThat(GAZETTEER.findAdmin1At(point)).as(name).contains(admin1);
    }

    @Test
    void theSeaHasNoCountry() {
        assertThat(GAZETTEER.findCountryAt(new GeoPoint(0, -30))).isEmpty();
    }

    /** On the ground the border winds for about 1,350 km; Natural Earth's line is straighter. */
    @Test
    void theTajikAfghanBorderIsOneLine() {
        BorderStrip strip = GAZETTEER.findBorderStrip("TJ", "AF").orElseThrow();
        assertThat(BorderLine.lengthKm(strip.line())).isBetween(1100.0, 1400.0);
        assertThat(strip.contains(new GeoPoint(37.19, 68.61))).as("Panji Poyon").isTrue();
        assertThat(strip.contains(new GeoPoint(37.49, 71.55))).as("Khorog").isTrue();
        assertThat(strip.contains(new GeoPoint(38.54, 68.78))).as("Dushanbe").isFalse();
    }

    @Test
    void eitherOrderNamesTheSameBorder() {
        assertThat(GAZETTEER.findBorderStrip("AF", "TJ")).isEqualTo(GAZETTEER.findBorderStrip("TJ", "AF"));
    }

    @Test
    void countriesFarApartShareNoBorder() {
        assertThat(GAZETTEER.findBorderStrip("TJ", "FR")).isEmpty();
        assertThat(GAZETTEER.findBorderStrip("TJ", "ZZ")).isEmpty();
    }
}
