package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

class RelativePlacesTest {
    private static final Place TOWN =
            Place.of("Khorog", "TJ", "TJ.01", new GeoPoint(37.49, 71.55), Precision.VILLAGE, 6);

    private static Place read(String text) {
        return RelativePlaces.of(text, text.indexOf("Khorog"), TOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A convoy was hit 50 km south of Khorog.            | 37.04 | 71.55
            A convoy was hit 50 kilometres to the east of Khorog. | 37.49 | 72.12
            A convoy was hit 31 miles north-west of Khorog.    | 37.81 | 71.15
            """)
    void aWayWithADirectionMovesThePlace(String text, double lat, double lon) {
        Place place = read(text);
        assertThat(place.point().lat()).isCloseTo(lat, Offset.offset(0.02));
        assertThat(place.point().lon()).isCloseTo(lon, Offset.offset(0.02));
        assertThat(place.radiusKm()).isCloseTo(26, Offset.offset(0.5));
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
    }

    @Test
    void aWayWithoutADirectionWidensTheCircle() {
        Place place = read("A convoy was hit 30 km from Khorog.");
        assertThat(place.point()).isEqualTo(TOWN.point());
        assertThat(place.radiusKm()).isEqualTo(36);
        assertThat(place.name()).isEqualTo("30 km from Khorog");
    }

    @Test
    void farOutThereIsOnlyAnArea() {
        assertThat(read("Smoke was seen 300 km west of Khorog.").precision()).isEqualTo(Precision.AREA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A convoy was hit in Khorog.",
                "The army, 50 km strong, stood south of Khorog.",
                "The road of 50 km leads to Khorog.",
                "He ran 0 km from Khorog."
            })
    void otherWordsLeaveThePlaceAlone(String text) {
        assertThat(read(text)).isEqualTo(TOWN);
    }
}
