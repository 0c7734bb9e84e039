package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.warning.Headcount;
import org.tocsin.core.warning.Site;

class SitesFileTest {
    private static final String PROPERTIES =
            "{\"id\":\"camp\",\"name\":\"Camp\",\"radius_km\":1.5,\"warn_within_km\":30,\"headcount\":[{\"nationality\":\"CN\",\"sector\":\"mining\",\"count\":4}]}";

    @Test
    void aPointIsASite() {
        Site site = SitesFile.parse(collection(feature("{\"type\":\"Point\",\"coordinates\":[70.2,37.8]}", PROPERTIES)))
                .getFirst();

        assertThat(site.point()).isEqualTo(new GeoPoint(37.8, 70.2));
        assertThat(site.radiusKm()).isEqualTo(1.5);
        assertThat(site.warnWithinKm()).isEqualTo(30);
        assertThat(site.headcounts()).containsExactly(new Headcount("CN", Sector.MINING, 4));
    }

    @Test
    void aPolygonIsTheCircleThatHoldsIt() {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[70,37],[70.2,37],[70.2,37.2],[70,37.2],[70,37]]]}";
        Site site = SitesFile.parse(
                        collection(feature(square, "{\"id\":\"camp\",\"name\":\"Camp\",\"warn_within_km\":30}")))
                .getFirst();

        assertThat(site.point().lat()).isCloseTo(37.1, within(1e-9));
        assertThat(site.radiusKm()).isCloseTo(site.point().distanceKm(new GeoPoint(37, 70)), within(1e-9));
        assertThat(site.headcounts()).isEmpty();
    }

    @Test
    void errorsNameTheFeatureAndTheValue() {
        refused(
                collection(feature("{\"type\":\"Point\",\"coordinates\":[37.8,170.2]}", PROPERTIES)),
                "Feature 1: No such point: lat 170.2");
        refused(
                collection(feature("{\"type\":\"LineString\",\"coordinates\":[]}", PROPERTIES)),
                "Feature 1: The geometry is \"LineString\". Maybe");
        refused(point(PROPERTIES.replace("mining", "minning")), "Feature 1: There is no sector \"minning\". Maybe");
        refused(point(PROPERTIES.replace("\"CN\"", "\"China\"")), "\"China\" is no country code. Maybe");
        refused(point(PROPERTIES.replace("30", "\"30\"")), "\"warn_within_km\" is \"30\". Maybe");
        refused(point(PROPERTIES.replace(":4", ":4.5")), "is no whole number. Maybe");
        refused(point("{}"), "There is no \"");
        refused("[]", "There is no list of \"features\". Maybe");
        refused("{\"features\":", "Not JSON: ");
    }

    @Test
    void anIdIsUsedOnce() {
        String one = feature("{\"type\":\"Point\",\"coordinates\":[70.2,37.8]}", PROPERTIES);

        refused(collection(one + "," + one), "Feature 2: the id \"camp\" is used twice. Maybe");
    }

    @Test
    void theSampleSitesAreGood() {
        Path samples = Path.of(System.getProperty("tocsin.root", ".."), "samples", "sites.geojson");

        assertThat(SitesFile.read(samples)).hasSize(10);
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> SitesFile.parse(json))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    private static String point(String properties) {
        return collection(feature("{\"type\":\"Point\",\"coordinates\":[70.2,37.8]}", properties));
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }
}
