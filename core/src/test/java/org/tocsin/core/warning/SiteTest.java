package org.tocsin.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.Places;
import org.tocsin.core.Told;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.statement.AdviceAction;

class SiteTest {
    private static Site site(String id, double radiusKm, double warnWithinKm) {
        return new Site(id, "Camp", new GeoPoint(0, 0), radiusKm, warnWithinKm, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Camp", "-camp", "camp 1", "camp/1", "a|b"})
    void refusesAnIdThatFilesAndLinksCannotHold(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site(id, 1, 10))
                .withMessageContaining("\"" + id + "\"")
                .withMessageContaining("Maybe");
    }

    @Test
    void refusesDistancesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> site("camp", -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> site("camp", 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> site("camp", Double.NaN, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> site("camp", 1, Double.NaN));
    }

    @Test
    void countsItsPeople() {
        Site site = new Site(
                "camp",
                "Camp",
                new GeoPoint(0, 0),
                0,
                10,
                List.of(new Headcount("CN", null, 12), new Headcount("TJ", null, 30)));
        assertThat(site.people()).isEqualTo(42);
    }

    @Test
    void refusesHeadcountsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Headcount("CN", null, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount("China", null, 1))
                .withMessageContaining("Maybe");
    }

    @Test
    void aWarningNeedsAReasonAnAdvisoryAdviceAndADispatchItsWays() {
        Trigger trigger = new Trigger.OfAdvisory(
                Told.in(1).at(Places.BORDER).advice(AdviceAction.LEAVE).id());
        LocalDate day = LocalDate.parse("2025-11-27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Warning("camp", trigger, Closeness.NEAR, 1, 1, day, "!", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advisory(AdviceAction.LEAVE, Places.BORDER, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dispatch("key", "camp", Instant.EPOCH, "", "text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningPolicy(0, 90));
    }
}
