package org.tocsin.eval.muc4.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.FillParser;
import org.tocsin.eval.muc4.template.Slot;

class DateMatchTest {
    @ParameterizedTest
    @CsvSource({
        "03 MAY 89, 3 MAY 1989, SAME",
        "03 MAY 89, 04 MAY 89, DIFFERENT",
        "03 MAY 89 - 05 MAY 89, 04 MAY 89, SIMILAR",
        "03 MAY 89 - 05 MAY 89, 06 MAY 89, DIFFERENT",
        "- 05 MAY 89, 03 MAY 89, SIMILAR",
        "- 05 MAY 89, 02 MAY 89, DIFFERENT",
        "05 MAY 89, - 05 MAY 89, SIMILAR",
        "03 MAY 89 - 05 MAY 89, 01 MAY 89 - 05 MAY 89, SIMILAR",
        "31 FEB 89, 31 FEB 89, DIFFERENT",
    })
    void comparesDaysAndRanges(String key, String response, Likeness likeness) {
        assertThat(DateMatch.of(date(key), date(response))).isEqualTo(likeness);
    }

    private static Fill date(String line) {
        return FillParser.parse(Slot.DATE_OF, line).orElseThrow();
    }
}
