package org.tocsin.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;

class ReadingTextTest {
    private final Reading reading = Examples.reading();

    @Test
    void whoSaysWhatComesFirstThenTheIncidents() {
        String text = new ReadingText(Ink.PLAIN).write(reading, Line.incidents(reading.statements(), Rulings.NONE));

        assertThat(text)
                .contains("s1 account: River Wire <- the ministry\n")
                .contains("Air/drone strike; 2025-11-26; at Yol, TJ (village, within 3 km)")
                .contains("killed 3, injured 13 or more")
                .contains("Attack (attempted), a series of 3 or more\n")
                .contains("s6 advice: River Wire <- the ministry\n      leave Tajik-Afghan border (miners)\n")
                .contains("1 account, 1 origin: River Wire <- the ministry\n")
                .contains("ambiguous-place: \"Yol\" fits two places. Maybe name the district.\n");
        assertThat(text.indexOf("Who says what")).isLessThan(text.indexOf("Incidents"));
        assertThat(text.lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void anIncidentNamesTheSeriesThatCountsIt() {
        Reading counted = Examples.seriesReading();
        String text = new ReadingText(Ink.PLAIN).write(counted, Line.incidents(counted.statements(), Rulings.NONE));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("probably counted in a series by River Wire <- the ministry")
                .contains("a series of 3 or more");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(new ReadingText(Ink.COLOUR).write(reading, List.of())).contains("\u001b[1mWho says what\u001b[0m");
    }

    @Test
    void aReportCannotCommandTheTerminal() {
        assertThat(Sheet.clean("a\u001b]0;owned\u0007b\u202Ec\r\nd\u009b2J")).isEqualTo("a ]0;owned b c d 2J");
    }

    @Test
    void longWordsAreCut() {
        String text = new Sheet().text(2, "x".repeat(250) + " y").toString();

        assertThat(text.lines()).hasSize(3).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
    }
}
