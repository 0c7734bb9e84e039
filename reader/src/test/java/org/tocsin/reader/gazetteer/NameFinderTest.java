package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder(GazetteerTest.GAZETTEER);

    private static List<String> places(String text) {
        return FINDER.find(text).stream()
                .filter(hit -> hit.doubt() == Doubt.NONE)
                .map(NameHit::surface)
                .toList();
    }

    @Test
    void findsNamesThatTheGazetteerDoesNotKnow() {
        List<NameHit> hits = FINDER.find("A barn burned down in Harkinsboro, Ohio, on Monday, police said.");
        assertThat(hits).extracting(NameHit::surface).contains("Harkinsboro", "Ohio");
    }

    @Test
    void aPersonWithTheNameOfATownIsNoPlace() {
        assertThat(places("Houston Smith, the mayor, told reporters that Paris Jones had left Dallas."))
                .contains("Dallas")
                .doesNotContain("Houston", "Paris");
    }

    @Test
    void aWordForAPeopleIsMarkedAsSuch() {
        assertThat(FINDER.find("Afghan officials met in Kabul."))
                .filteredOn(hit -> hit.surface().equals("Afghan"))
                .allMatch(hit -> hit.doubt() == Doubt.PEOPLE);
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(places("A storm hit Fresno, Calif., on Sunday, said a man who lives in the U.S. since May."))
                .contains("Fresno", "Calif.");
    }

    @Property(tries = 100)
    void hitsStandInOrderAndNeverOverlap(@ForAll @StringLength(max = 200) String text) {
        List<NameHit> hits = FINDER.find(text + " in Dushanbe, Tajikistan");
        for (int i = 1; i < hits.size(); i++)
            assertThat(hits.get(i).span().start())
                    .isGreaterThanOrEqualTo(hits.get(i - 1).span().end());
    }
}
