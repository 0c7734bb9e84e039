package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

class NamesakeTest {
    private static final Place FAR = place("IT");

    private static Place place(String country) {
        return Place.of("Arce", country, null, new GeoPoint(41.6, 13.6), Precision.VILLAGE, 5);
    }

    @Test
    void aCountryThatNobodyNamesIsFarAway() {
        assertThat(Namesake.is(FAR, "REBELS ATTACKED A POST NEAR ARCE.")).isTrue();
    }

    @Test
    void aCountryThatTheReportNamesIsMeant() {
        assertThat(Namesake.is(FAR, "REBELS ATTACKED A POST NEAR ARCE IN ITALY."))
                .isFalse();
    }

    @Test
    void theNineCountriesNeedNoName() {
        assertThat(Namesake.is(place("SV"), "REBELS ATTACKED A POST NEAR ARCE."))
                .isFalse();
    }
}
