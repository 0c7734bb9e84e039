package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.Span;

class NameScannerTest {
    private static final Gazetteer GAZETTEER = GazetteerTest.GAZETTEER;

    private static List<String> surely(String text) {
        return GAZETTEER.scan(text).stream()
                .filter(hit -> hit.doubt() == Doubt.NONE)
                .map(NameHit::surface)
                .toList();
    }

    @Test
    void longestNameWins() {
        assertThat(surely("They drove from Shamsiddin Shohin district to Qal'ai Khumb and on to New York."))
                .containsExactly("Shamsiddin Shohin", "Qal'ai Khumb", "New York");
    }

    @Test
    void aPossessiveIsNoPartOfTheName() {
        assertThat(surely("Tajikistan's army and the People’s Republic of China agreed."))
                .containsExactly("Tajikistan", "People’s Republic of China");
    }

    @Test
    void abbreviationsOfCountriesNeedTheirCapitals() {
        assertThat(surely("The US and the U.S. sent help. Us they forgot. A Car burned in the UAE."))
                .containsExactly("US", "U.S", "UAE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ambassador said the embassy would reopen",
                "Police said several men had fled. Most were armed.",
                "Reading the letter took an hour. March was cold; May was mild.",
                "President Washington spoke. Gen. Houston and Mr. London left.",
                "Fighters of Islamic State Khorasan and the Taliban met.",
                "kabul, dushanbe and khorog in lower case",
            })
    void wordsPeopleAndMovementsAreNoPlaces(String text) {
        assertThat(surely(text)).isEmpty();
    }

    @Test
    void aWordIsAPlaceAfterAPreposition() {
        assertThat(surely("The trial opened in Nice after a delay.")).containsExactly("Nice");
    }

    @Test
    void wordsBesideTheNameSayWhatItIs() {
        assertThat(GAZETTEER.scan("near the Istiqlol border post, in Takhar province and on the river Panj"))
                .extracting(NameHit::role)
                .containsExactly(PlaceKind.POST, PlaceKind.ADMIN1, PlaceKind.WATER);
    }

    @Test
    void aDatelineIsMarked() {
        List<NameHit> hits = GAZETTEER.scan("DUSHANBE, Dec 3 (Wire) — Gunmen crossed the river near Farkhor.");
        assertThat(hits).extracting(NameHit::dateline).containsExactly(true, false);
    }

    @Property(tries = 300)
    void anyTextCanBeScanned(@ForAll @StringLength(max = 400) String text) {
        List<NameHit> hits = GAZETTEER.scan(text);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.span().of(text)).isEqualTo(hit.surface()));
        for (int i = 1; i < hits.size(); i++) {
            Span before = hits.get(i - 1).span();
            assertThat(before.end()).isLessThanOrEqualTo(hits.get(i).span().start());
        }
    }
}
