package org.tocsin.core.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.DUSHANBE;
import static org.tocsin.core.Places.FAIZABAD;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.SHAMSIDDIN_SHOHIN;
import static org.tocsin.core.Places.TAJIKISTAN;
import static org.tocsin.core.Places.YOL;
import static org.tocsin.core.Places.strip;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;

class PlaceTest {
    @Test
    void allOfACountryIsInIt() {
        Place country = Place.of("Long", "TJ", null, new GeoPoint(38.8, 71.0), Precision.COUNTRY, 50);
        assertThat(country.couldBe(YOL))
                .as("beyond the circle that holds most of it")
                .isTrue();
        assertThat(YOL.couldBe(country)).isTrue();
        assertThat(country.couldBe(FAIZABAD)).as("another country").isFalse();
    }

    @Test
    void aVillageCouldBeItsDistrictProvinceAndCountry() {
        assertThat(YOL.couldBe(SHAMSIDDIN_SHOHIN)).isTrue();
        assertThat(YOL.couldBe(KHATLON)).isTrue();
        assertThat(YOL.couldBe(TAJIKISTAN)).isTrue();
        assertThat(YOL.couldBe(KHOROG)).isFalse();
    }

    @Test
    void theSameCircleInAnotherCountryOrProvinceIsAnotherPlace() {
        GeoPoint here = new GeoPoint(37.5, 71.5);
        Place side = Place.of("Bank", "TJ", "TJ.01", here, Precision.VILLAGE, 5);
        assertThat(side.couldBe(Place.of("Bank", "AF", null, here, Precision.VILLAGE, 5)))
                .isFalse();
        assertThat(side.couldBe(Place.of("Bank", "TJ", "TJ.02", here, Precision.VILLAGE, 5)))
                .isFalse();
        assertThat(side.couldBe(Place.of("Bank", null, null, here, Precision.VILLAGE, 5)))
                .isTrue();
    }

    @Test
    void aVillageOnTheBorderCouldBeInTheStrip() {
        assertThat(BORDER.couldBe(KHOROG)).isTrue();
        assertThat(BORDER.couldBe(FAIZABAD)).as("about 60 km from the river").isFalse();
        assertThat(BORDER.couldBe(DUSHANBE)).isFalse();
    }

    /** A strip lies at its line, not around the point that stands for it. */
    @Test
    void aStripIsMeasuredToItsLine() {
        assertThat(BORDER.point().distanceKm(KHOROG.point())).isGreaterThan(200);
        assertThat(BORDER.distanceKm(KHOROG.point())).isLessThan(10);
        assertThat(BORDER.uncertaintyKm()).isEqualTo(20);
        assertThat(KHOROG.distanceKm(DUSHANBE.point())).isCloseTo(272, within(2.0));
    }

    @Test
    void twoStripsCouldBeOneOnlyWhereTheyMeet() {
        Place other = strip("Far border", 20, new GeoPoint(7.8, -72.4), new GeoPoint(8.4, -72.4));
        Place upstream = strip("Upper Panj", 10, new GeoPoint(36.9, 71.5), new GeoPoint(36.7, 71.6));
        Place across = strip("Road", 5, new GeoPoint(37.0, 70.5), new GeoPoint(37.0, 72.5));
        assertThat(BORDER.couldBe(other)).isFalse();
        assertThat(BORDER.couldBe(upstream)).isTrue();
        assertThat(BORDER.couldBe(across)).as("crosses, with its ends far away").isTrue();
        assertThat(BORDER.couldBe(BORDER)).isTrue();
    }

    @Test
    void aStripKnowsItsWidth() {
        BorderStrip equator = new BorderStrip(List.of(new GeoPoint(0, 179), new GeoPoint(0, -179)), 20);
        assertThat(equator.contains(new GeoPoint(0.17, 180))).isTrue();
        assertThat(equator.contains(new GeoPoint(0.19, -179.5))).isFalse();
        assertThat(equator.contains(new GeoPoint(0, 178))).isFalse();
    }

    @Property
    void couldBeIsSymmetricAndReflexive(@ForAll("places") Place a, @ForAll("places") Place b) {
        assertThat(a.couldBe(b)).isEqualTo(b.couldBe(a));
        assertThat(a.couldBe(a)).isTrue();
    }

    @Property
    void widerCirclesAreNeverLessAlike(@ForAll("places") Place a, @ForAll("places") Place b) {
        Place wider = new Place(
                a.name(),
                a.country(),
                a.admin1(),
                a.point(),
                a.precision(),
                a.radiusKm() + 50,
                a.strip() == null
                        ? null
                        : new BorderStrip(a.strip().line(), a.strip().halfWidthKm() + 50));
        if (a.couldBe(b)) assertThat(wider.couldBe(b)).isTrue();
    }

    @Test
    void refusesWhatIsNoPlace() {
        GeoPoint here = new GeoPoint(37.5, 71.5);
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(" ", "TJ", null, here, Precision.VILLAGE, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Khorog", "TJ", null, here, Precision.VILLAGE, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Khorog", "Tajikistan", null, here, Precision.VILLAGE, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Border", "TJ", null, here, Precision.BORDER_STRIP, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new BorderStrip(List.of(here), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new BorderStrip(List.of(here, here), Double.NaN));
    }

    @Provide
    Arbitrary<Place> places() {
        var points = Combinators.combine(
                        Arbitraries.doubles().between(36, 39),
                        Arbitraries.doubles().between(68, 72))
                .as(GeoPoint::new);
        var circles = Combinators.combine(
                        points,
                        Arbitraries.doubles().between(1, 150),
                        Arbitraries.of("TJ", "AF").injectNull(0.3),
                        Arbitraries.of("1", "2").injectNull(0.5))
                .as((point, km, country, admin1) -> Place.of("Circle", country, admin1, point, Precision.DISTRICT, km));
        var strips = Combinators.combine(
                        points.array(GeoPoint[].class).ofMinSize(2).ofMaxSize(5),
                        Arbitraries.doubles().between(1, 60))
                .as((line, km) -> strip("Strip", km, line));
        return Arbitraries.oneOf(circles, strips, Arbitraries.of(BORDER, KHOROG, KHATLON, TAJIKISTAN, FAIZABAD));
    }
}
