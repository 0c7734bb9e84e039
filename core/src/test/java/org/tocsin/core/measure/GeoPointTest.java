package org.tocsin.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {
    /** Great-circle distances, from the geodesic on the WGS 84 ellipsoid; a sphere may be wrong by 0.6%. */
    @ParameterizedTest
    @CsvSource({
        "38.56, 68.77, 37.49, 71.55, 271.4", // Dushanbe - Khorog
        "51.5074, -0.1278, 48.8566, 2.3522, 343.9", // London - Paris
        "-33.8688, 151.2093, -34.6037, -58.3816, 11824", // Sydney - Buenos Aires, over the far south
        "0, 179.9, 0, -179.9, 22.26", // over the antimeridian
        "0, 0, 0, 180, 20015", // half-way round
        "90, 0, 90, 137, 0", // the Pole has every longitude
    })
    void knowsDistances(double lat1, double lon1, double lat2, double lon2, double km) {
        GeoPoint a = new GeoPoint(lat1, lon1);
        GeoPoint b = new GeoPoint(lat2, lon2);
        assertThat(a.distanceKm(b)).isCloseTo(km, within(km * 0.006 + 1e-9)).isEqualTo(b.distanceKm(a));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
    void refusesWhatIsNotOnTheEarth(double lat, double lon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeoPoint(lat, lon))
                .withMessageContaining("Maybe");
    }

    @Property
    void theDetourIsNeverShorter(
            @ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b, @ForAll("points") GeoPoint c) {
        assertThat(a.distanceKm(c)).isLessThanOrEqualTo(a.distanceKm(b) + b.distanceKm(c) + 1e-6);
    }

    /** The bound of the Javadoc, with the antimeridian among the places tried. */
    @Property
    void theDistanceToASegmentIsThatToItsNearestPoint(
            @ForAll("middles") GeoPoint middle,
            @ForAll("offsets") double[] a,
            @ForAll("offsets") double[] b,
            @ForAll("offsets") double[] p) {
        GeoPoint from = shifted(middle, a);
        GeoPoint to = shifted(middle, b);
        GeoPoint point = shifted(middle, p);
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= 1000; i++) {
            double t = i / 1000.0;
            double[] at = {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
            least = Math.min(least, point.distanceKm(shifted(middle, at)));
        }
        assertThat(point.distanceToSegmentKm(from, to))
                .isCloseTo(least, within(0.02 * least + 0.2))
                .isEqualTo(point.distanceToSegmentKm(to, from), within(1e-6));
    }

    @Test
    void aSegmentOfNoLengthIsAPoint() {
        GeoPoint khorog = new GeoPoint(37.49, 71.55);
        GeoPoint near = new GeoPoint(37.6, 71.4);
        assertThat(near.distanceToSegmentKm(khorog, khorog)).isCloseTo(near.distanceKm(khorog), within(0.05));
    }

    @Test
    void aSegmentOverTheAntimeridianIsShort() {
        GeoPoint fiji = new GeoPoint(-17, 179.5);
        GeoPoint over = new GeoPoint(-17, -179.5);
        assertThat(new GeoPoint(-17, 180).distanceToSegmentKm(fiji, over)).isCloseTo(0, within(1e-6));
        assertThat(new GeoPoint(-17, -180).distanceToSegmentKm(fiji, over)).isCloseTo(0, within(1e-6));
        assertThat(new GeoPoint(-17, 0).distanceToSegmentKm(fiji, over)).isGreaterThan(10_000);
    }

    private static GeoPoint shifted(GeoPoint middle, double[] offset) {
        double lon = middle.lon() + offset[1];
        return new GeoPoint(middle.lat() + offset[0], lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new);
    }

    @Provide
    Arbitrary<GeoPoint> middles() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-55, 55), Arbitraries.of(0.0, 71.5, -120.0, 179.7, -179.9, 180.0))
                .as(GeoPoint::new);
    }

    /** Up to about 100 km each way. */
    @Provide
    Arbitrary<double[]> offsets() {
        var degrees = Arbitraries.doubles().between(-0.7, 0.7);
        return Combinators.combine(degrees, degrees).as((lat, lon) -> new double[] {lat, lon});
    }
}
