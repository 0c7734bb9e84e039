package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(GazetteerTest.GAZETTEER);

    private static ResolvedPlace first(String text, String name) {
        return RESOLVER.resolve(text, PlaceHints.NONE).stream()
                .filter(r -> r.hit().surface().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String idOf(String text, String name) {
        return first(text, name).findChosen().map(GazetteerEntry::id).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked the Istiqlol border post in Khatlon.",
                "A drone hit the camp beside the Istiqlol post in Shamsiddin Shohin district, Khatlon.",
                "Attackers reached Istiqlol, in Shamsiddin Shohin district.",
                "Officials spoke of Shamsiddin Shohin. The road to Kulob was shut. Shots were heard at Istiqlol.",
                "The Istiqlol frontier post came under fire on Wednesday, Tajikistan said.",
            })
    void theBorderPostIstiqlolIsNotTheTownFarAway(String text) {
        assertThat(idOf(text, "Istiqlol")).isEqualTo("tocsin:istiqlol-post");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workers in Istiqlol in Sughd province went on strike.",
                "The town of Istiqlol, near Khujand, got a new school.",
            })
    void theTownIstiqlolIsNotTheBorderPost(String text) {
        assertThat(first(text, "Istiqlol").findChosen().map(e -> e.within().admin1()))
                .contains("TJ.03");
    }

    @Test
    void aPostWhoseSiteIsNotPublicIsKnownToItsDistrict() {
        Place place = first("Gunmen attacked the Istiqlol border post in Khatlon.", "Istiqlol")
                .findPlace()
                .orElseThrow();
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(place.radiusKm()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Most attacks came from Badakhshan province of Afghanistan. | Badakhshan | geonames:1147745
            Protests broke out in Badakhshan, Tajikistan.              | Badakhshan | geonames:1221692
            A mine went off in Farkhor district of Khatlon.            | Farkhor    | tocsin:farkhor-district
            Shots were heard in Farkhar district, Takhar, Afghanistan. | Farkhar    | adm2:AF.26.1206
            The delegation landed in Paris, France.                    | Paris      | geonames:2988507
            A fire burned a barn near Paris, Texas.                    | Paris      | geonames:4717560
            They swam across the Panj at night, Tajik guards said.     | Panj       | tocsin:panj-river
            """)
    void containersAndRolesDecideBetweenNamesakes(String text, String name, String id) {
        assertThat(idOf(text, name)).isEqualTo(id);
    }

    @Test
    void twoEquallyGoodPlacesGiveWhatTheyShareAndACaveat() {
        ResolvedPlace springfield = first("An attack near Springfield killed two.", "Springfield");
        assertThat(springfield.findChosen().map(GazetteerEntry::name)).contains("United States");
        assertThat(springfield.findCaveat())
                .hasValueSatisfying(caveat -> assertThat(caveat.message())
                        .contains("Springfield", "US.", "only United States was kept", "Maybe "));
    }

    @Test
    void aNameSpelledByEarCountsOnlyWhereTheTextSupportsIt() {
        assertThat(idOf("Shots fell in Shamsidin Shokhen district of Khatlon, Tajikistan.", "Shamsidin"))
                .isEqualTo("tocsin:shamsiddin-shohin");
        assertThat(RESOLVER.resolve("We met Shamsidin Shokhen at noon.", PlaceHints.NONE))
                .isEmpty();
    }

    @Test
    void theOutletsCountryTipsTheScales() {
        PlaceHints home = new PlaceHints("TJ", Set.of());
        assertThat(RESOLVER.resolve("The clinic in Vahdat has closed.", home))
                .singleElement()
                .satisfies(r ->
                        assertThat(r.findPlace().flatMap(Place::findCountry)).contains("TJ"));
    }

    @Property(tries = 150)
    void anyTextCanBeResolved(@ForAll @StringLength(max = 300) String text) {
        assertThat(RESOLVER.resolve(text + " near Khorog", PlaceHints.NONE)).isNotEmpty();
    }
}
