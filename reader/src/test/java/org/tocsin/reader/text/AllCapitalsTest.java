package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AllCapitalsTest {
    @Test
    void wordsBecomeSmallAndNamesKeepTheirCapital() {
        assertThat(AllCapitals.toPrint(
                        "GUNMEN ATTACKED A CAMP NEAR SHURO ON WEDNESDAY. THREE GUARDS WERE KILLED, RAHIMOV SAID."))
                .isEqualTo("Gunmen attacked a camp near Shuro on Wednesday. Three guards were killed, Rahimov said.");
    }

    @Test
    void namesMadeOfWordsKeepTheirCapitals() {
        assertThat(AllCapitals.toPrint(
                        "A DIPLOMAT OF THE UNITED STATES FLEW TO NEW DELHI ON 3 MAY; HE MAY RETURN IN MARCH 1990."))
                .isEqualTo("A diplomat of the United States flew to New Delhi on 3 May; he may return in March 1990.");
    }

    @Test
    void shortFormsStayAsTheyAre() {
        assertThat(AllCapitals.toPrint(
                        "THE DRIVER'S TRUCK WASN'T SEEN, A U.S. OFFICER AND THE KGBQ SAID. I SAW THE 3D BRIGADE."))
                .isEqualTo("The driver's truck wasn't seen, a U.S. officer and the KGBQ said. I saw the 3d brigade.");
    }

    @Test
    void printStaysAsItIs() {
        String text =
                "GUNMEN ATTACK CAMP IN THE MOUNTAINS OF THE NORTH, SAY OFFICIALS\n\nGunmen attacked a camp on Wednesday.";
        assertThat(AllCapitals.toPrint(text)).isSameAs(text);
    }

    @Property
    void everyCharacterStaysInItsPlace(@ForAll String text) {
        String loud = text.toUpperCase(java.util.Locale.ROOT)
                + " AND THIS MAKES FORTY CAPITAL LETTERS IN ALL, WITH SOME TO SPARE.";
        assertThat(AllCapitals.toPrint(loud)).hasSameSizeAs(loud).isEqualToIgnoringCase(loud);
    }
}
