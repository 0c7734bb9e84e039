package org.tocsin.eval.muc4.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.MayBeMissing;
import org.tocsin.eval.muc4.template.Fill.OneOf;
import org.tocsin.eval.muc4.template.Fill.Text;

class FillParserTest {
    @Test
    void aDashAndAStarAreNoFill() {
        assertThat(FillParser.parse(Slot.INSTRUMENT, "-")).isEmpty();
        assertThat(FillParser.parse(Slot.INSTRUMENT, "*")).isEmpty();
        assertThat(FillParser.parse(Slot.INSTRUMENT, "? -")).isEmpty();
    }

    @Test
    void alternativesBindMoreTightlyThanReferences() {
        assertThat(FillParser.parse(Slot.VICTIM_TYPE, "? CIVILIAN: \"Millers\" / \"men of the mill\""))
                .contains(new MayBeMissing(Fill.parts(
                        Form.REFERENCE,
                        new Text("CIVILIAN"),
                        new OneOf(List.of(new Text("\"MILLERS\""), new Text("\"MEN OF THE MILL\""))))));
    }

    @Test
    void aSlashInQuotesSeparatesNothing() {
        assertThat(FillParser.parse(Slot.INSTRUMENT, "\"A / B: C\"")).contains(new Text("\"A / B: C\""));
    }

    @Test
    void aDateMayHaveTwoEndsOrOnlyTheLast() {
        assertThat(FillParser.parse(Slot.DATE_OF, "03 MAY 89 - 05 MAY 89"))
                .contains(Fill.parts(Form.RANGE, new Text("03 MAY 89"), new Text("05 MAY 89")));
        assertThat(FillParser.parse(Slot.DATE_OF, "- 05 MAY 89"))
                .contains(Fill.parts(Form.RANGE, Fill.nothing(), new Text("05 MAY 89")));
    }

    @Test
    void aNumberMayBeARangeOrHaveAReference() {
        assertThat(FillParser.parse(Slot.VICTIM_TOTAL, "3 - 5"))
                .contains(Fill.parts(Form.RANGE, new Text("3"), new Text("5")));
        assertThat(FillParser.parse(Slot.VICTIM_NUMBER, "3 - 5: \"MILLERS\""))
                .contains(Fill.parts(Form.REFERENCE, new Text("3 - 5"), new Text("\"MILLERS\"")));
    }

    @Test
    void aLocationGoesFromLargeToSmall() {
        assertThat(FillParser.parse(Slot.LOCATION_OF, "RURITANIA: NORTH (PROVINCE): ZENDA (TOWN)"))
                .contains(Fill.parts(
                        Form.LOCATION,
                        new Text("RURITANIA"),
                        Fill.parts(Form.QUALIFIED, new Text("NORTH"), new Text("PROVINCE")),
                        Fill.parts(Form.QUALIFIED, new Text("ZENDA"), new Text("TOWN"))));
    }

    @Test
    void aPlaceMayLieBetweenTwo() {
        assertThat(FillParser.parse(Slot.LOCATION_OF, "RURITANIA: ZENDA (TOWN) - STRELSAU (CITY)"))
                .contains(Fill.parts(
                        Form.LOCATION,
                        new Text("RURITANIA"),
                        Fill.parts(
                                Form.BETWEEN,
                                Fill.parts(Form.QUALIFIED, new Text("ZENDA"), new Text("TOWN")),
                                Fill.parts(Form.QUALIFIED, new Text("STRELSAU"), new Text("CITY")))));
    }

    @Test
    void whatCannotBeReadMatchesNothing() {
        assertThat(FillParser.parse(Slot.INSTRUMENT, "\"NO END")).contains(new Text("<ERROR>"));
    }
}
