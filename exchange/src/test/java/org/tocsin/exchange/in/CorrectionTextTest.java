package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;
import org.tocsin.exchange.out.RulingWords;

class CorrectionTextTest {
    private static final Place YOL = Place.of("Yol", "TJ", null, new GeoPoint(37.78, 70.2), Precision.VILLAGE, 3);

    @ParameterizedTest
    @CsvSource({
        "kind, air/drone strike, Air/drone strike",
        "kind, GRENADE, Grenade",
        "days, 2025-12-03, 2025-12-03",
        "days, 2025-12-01 .. 2025-12-03, 2025-12-01..2025-12-03",
        "killed, 3, 3",
        "killed, 3..5, 3 to 5",
        "injured, 13.., 13 or more",
        "abducted, 13+, 13 or more",
        "Place, yol, 'Yol, TJ (village, within 3 km)'",
        "place, '37.9, 70.3, 2, the bridge, north end', 'the bridge, north end (village, within 2 km)'",
        "perpetrator, Lapis Front, Lapis Front"
    })
    void isRead(String field, String value, String words) {
        assertThat(RulingWords.value(CorrectionText.parse(field, value, List.of(YOL))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "weapon, drone",
        "kind, mayhem",
        "days, Wednesday",
        "days, 2025-12-03..2025-12-01",
        "killed, many",
        "killed, 5..3",
        "killed, -1",
        "place, Atlantis",
        "place, '99, 70.3, 2, nowhere'",
        "place, '37.9, 70.3, 0, nowhere'",
        "perpetrator, '  '"
    })
    void whatCannotBeReadIsSaid(String field, String value) {
        assertThatThrownBy(() -> CorrectionText.parse(field, value, List.of(YOL)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void eachFieldHasAName() {
        assertThat(CorrectionText.FIELDS).hasSameSizeAs(Ruling.Corrected.class.getPermittedSubclasses());
    }
}
