package org.tocsin.eval.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.reader.RuleReader;

class TollMakerTest {
    @Test
    void tellsStaffFromAbroadFromStaffOfTheCountry() {
        var reader = RuleReader.load();
        Report report = Report.of(
                "bench",
                null,
                null,
                null,
                MediaType.TEXT,
                "Gunmen attacked a clinic in Khorog and killed two international staff of a charity. "
                        + "Three local drivers were wounded by gunmen in the attack on the clinic.");
        Tolls tolls = TollMaker.of(reader.read(report));
        assertThat(tolls.internationals().killed()).isEqualTo(2);
        assertThat(tolls.nationals().wounded()).isEqualTo(3);
        assertThat(tolls.total()).isEqualTo(new Toll(2, 3, 0));
    }
}
