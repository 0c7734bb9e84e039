package org.tocsin.eval.muc4.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringMatchTest {
    @ParameterizedTest
    @CsvSource({
        "MILLERS, THE MILLER, SAME",
        "MILLERS, OLD MILLERS OF ZENDA, SAME",
        "OLD MILLERS, MILLERS, SIMILAR",
        "OLD MILLERS, YOUNG MILLERS, SIMILAR",
        "MILL OWNER, OWNER OF THE MILL, SAME",
        "MILLERS, BAKERS, DIFFERENT",
        "SEVEN, MILLERS, DIFFERENT",
    })
    void comparesContentWordsAndHeads(String key, String response, Likeness likeness) {
        assertThat(StringMatch.of('"' + key + '"', '"' + response + '"')).isEqualTo(likeness);
    }
}
