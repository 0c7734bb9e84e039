package org.tocsin.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.KHATLON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;

class AdvisoriesTest {
    private static final Advice LEAVE =
            Told.in(3).published("2025-11-27").at(BORDER).victims("CN", null).advice(AdviceAction.LEAVE);

    private static Told later(int report) {
        return Told.in(report).published("2025-11-28").at(BORDER);
    }

    @Test
    void theSameAdviceOfSeveralReportsIsOneAdvisory() {
        Advice again = later(1).victims("CN", null).advice(AdviceAction.LEAVE);
        List<Advisory> advisories = Advisories.of(List.of(again, LEAVE));
        assertThat(advisories).containsExactly(new Advisory(AdviceAction.LEAVE, BORDER, "CN", List.of(LEAVE, again)));
    }

    /** An area has the name that the report gives it. */
    @Test
    void theSameAreaByAnotherNameIsTheSameAdvisory() {
        Place khatlon = Place.of("southern Khatlon", "TJ", "TJ.02", KHATLON.point(), KHATLON.precision(), 130);
        assertThat(Advisories.of(List.of(
                        Told.in(1).at(KHATLON).advice(AdviceAction.AVOID),
                        Told.in(2).at(khatlon).advice(AdviceAction.AVOID))))
                .hasSize(1);
    }

    @Test
    void anotherActionAreaOrAddresseeIsAnotherAdvisory() {
        assertThat(Advisories.of(List.of(
                        LEAVE,
                        later(1).victims("CN", null).advice(AdviceAction.AVOID),
                        later(2).advice(AdviceAction.LEAVE),
                        later(4).victims("RU", null).advice(AdviceAction.LEAVE),
                        Told.in(5).at(KHATLON).victims("CN", null).advice(AdviceAction.LEAVE))))
                .hasSize(5);
    }

    @Test
    void adviceWithoutAnAreaIsNoAdvisory() {
        assertThat(Advisories.of(List.of(Told.in(1).advice(AdviceAction.CAUTION))))
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Advice again = later(1).victims("CN", null).advice(AdviceAction.LEAVE);
        Advice avoid = later(2).advice(AdviceAction.AVOID);
        assertThat(Advisories.of(List.of(again, LEAVE, avoid))).isEqualTo(Advisories.of(List.of(avoid, LEAVE, again)));
    }

    @Test
    void adviceForTwoAreasIsTwoAdvisories() {
        Advice both = Told.in(1).at(BORDER).at(KHATLON).advice(AdviceAction.LEAVE);
        assertThat(Advisories.of(List.of(both))).extracting(Advisory::area).containsExactlyInAnyOrder(BORDER, KHATLON);
    }
}
