package org.tocsin.eval.muc4.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;

class ScoresTest {
    private static final String DOCUMENT = "MILL-0001";

    @Test
    void theSameTemplateIsFull() {
        Template key = template("1", "4 BOMBING", "12 \"MILL\"", "13 CIVILIAN RESIDENCE: \"MILL\"");
        Tally all = score(List.of(key), List.of(key)).allTemplates();
        assertThat(all).isEqualTo(new Tally(3, 3, 3, 0, 0, 0, 0));
        assertThat(all.f()).isEqualTo(100);
    }

    @Test
    void aWiderTypeIsHalfRight() {
        Tally type = score(
                        List.of(template("1", "4 BOMBING", "12 \"MILL\"")),
                        List.of(template("1", "4 ATTACK", "12 \"MILL\"")))
                .slot(Slot.TYPE);
        assertThat(type).isEqualTo(new Tally(1, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void aRightValueWithAWrongReferenceIsHalfRight() {
        Tally type = score(
                        List.of(template("1", "4 BOMBING", "9 \"GANG\"", "20 CIVILIAN: \"MILLERS\"")),
                        List.of(template("1", "4 BOMBING", "9 \"GANG\"", "20 CIVILIAN: \"BAKERS\"")))
                .slot(Slot.VICTIM_TYPE);
        assertThat(type).isEqualTo(new Tally(1, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void anOptionalFillCostsNothing() {
        Tally all = score(
                        List.of(template("1", "4 BOMBING", "12 \"MILL\"", "6 ? \"FUSE\"")),
                        List.of(template("1", "4 BOMBING", "12 \"MILL\"")))
                .allTemplates();
        assertThat(all).isEqualTo(new Tally(2, 2, 2, 0, 0, 0, 0));
    }

    @Test
    void templatesOfOtherTypesDoNotPair() {
        Scores scores = score(
                List.of(template("1", "4 KIDNAPPING", "18 \"RUDOLF\"")),
                List.of(template("1", "4 ARSON", "12 \"MILL\"")));
        assertThat(scores.allTemplates()).isEqualTo(new Tally(2, 2, 0, 0, 0, 2, 2));
        assertThat(scores.matchedAndMissing()).isEqualTo(new Tally(2, 0, 0, 0, 0, 0, 2));
        assertThat(scores.matchedOnly()).isEqualTo(Tally.NONE);
    }

    @Test
    void theBestPairsFirst() {
        Template mill = template("1", "4 ARSON", "12 \"MILL\"", "9 \"GANG\"");
        Template barn = template("2", "4 ARSON", "12 \"BARN\"", "9 \"GANG\"");
        Scores scores = score(List.of(mill, barn), List.of(barn, mill));
        assertThat(scores.allTemplates().f()).isEqualTo(100);
    }

    @Test
    void anOptionalTemplateMayBeMissing() {
        Template optional = new Template.Builder(DOCUMENT, "1", true)
                .line(Slot.TYPE, "ARSON")
                .build();
        assertThat(score(List.of(optional), List.of()).allTemplates()).isEqualTo(Tally.NONE);
    }

    @Test
    void nothingForAnIrrelevantDocumentIsRight() {
        Template none = template(Template.IRRELEVANT);
        assertThat(score(List.of(none), List.of()).pairs()).isEmpty();
        assertThat(score(List.of(none), List.of(template("1", "4 ARSON")))
                        .allTemplates()
                        .spurious())
                .isEqualTo(1);
    }

    @Test
    void moreFillsThanTheKeyAreSpurious() {
        Tally targets = score(
                        List.of(template("1", "4 ARSON", "12 \"MILL\"")),
                        List.of(template("1", "4 ARSON", "12 \"MILL\"", "12 \"BARN\"", "12 \"INN\"")))
                .slot(Slot.TARGET);
        assertThat(targets).isEqualTo(new Tally(1, 3, 1, 0, 0, 2, 0));
    }

    @Test
    void percentsAreRoundedAsIn1992() {
        Tally tally = new Tally(1661, 1769, 889, 143, 0, 0, 0);
        assertThat(tally.printedF()).isEqualTo(2 * 58 * 54 / 112.0);
    }

    private static Scores score(List<Template> keys, List<Template> responses) {
        return Scores.of(Map.of(DOCUMENT, keys), Map.of(DOCUMENT, responses));
    }

    /** Lines like {@code 12 "MILL"}: the number of the slot, the fill. */
    private static Template template(String id, String... lines) {
        Template.Builder builder = new Template.Builder(DOCUMENT, id, false);
        for (String line : lines) {
            int blank = line.indexOf(' ');
            Slot slot = Slot.findByNumber(Integer.parseInt(line.substring(0, blank)))
                    .orElseThrow();
            builder.line(slot, line.substring(blank + 1));
        }
        return builder.build();
    }
}
