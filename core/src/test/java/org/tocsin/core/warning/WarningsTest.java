package org.tocsin.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.KHOROG;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.Told;
import org.tocsin.core.incident.Fold;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;

class WarningsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2025-11-28");

    /** On the equator, where a degree of longitude is 111.2 km. */
    private static final Site CAMP = site("camp", 0, 10, 50);

    private static Site site(String id, double lon, double radiusKm, double warnWithinKm, Headcount... people) {
        return new Site(id, "The " + id, new GeoPoint(0, lon), radiusKm, warnWithinKm, List.of(people));
    }

    private static Place spot(double km, double radiusKm, Precision precision) {
        return Place.of("Spot", "EC", null, new GeoPoint(0, km / 111.195), precision, radiusKm);
    }

    private static List<Incident> incidents(Told told) {
        return Neighbourhoods.of(List.of(told.account()), Rulings.NONE).stream()
                .flatMap(n -> Fold.fold(n, Rulings.NONE).stream())
                .toList();
    }

    private static List<Warning> warn(Told told, LocalDate asOf, Site... sites) {
        return Warnings.of(incidents(told), List.of(), List.of(sites), asOf, WarningPolicy.DEFAULT);
    }

    private static List<Warning> advise(LocalDate asOf, Site site, Advice... advice) {
        return Warnings.of(List.of(), Advisories.of(List.of(advice)), List.of(site), asOf, WarningPolicy.DEFAULT);
    }

    /** The camp wants to be warned within 50 km of its edge, which lies 10 km from its middle. */
    @ParameterizedTest
    @CsvSource({
        "54, 5, NEAR",
        "56, 5, POSSIBLY_NEAR",
        "59.9, 5, POSSIBLY_NEAR",
        "60.1, 5, ",
        "5, 5, NEAR",
        "5, 60, POSSIBLY_NEAR"
    })
    void isNearWhereTheWholeCircleIs(double km, double radiusKm, Closeness expected) {
        Told told = Told.in(1).on("2025-11-26").at(spot(km, radiusKm, Precision.VILLAGE));
        assertThat(warn(told, AS_OF, CAMP))
                .extracting(Warning::closeness)
                .containsExactlyElementsOf(Stream.ofNullable(expected).toList());
    }

    @Test
    void measuresFromTheEdge() {
        Warning far = warn(Told.in(1).on("2025-11-26").at(spot(40, 5, Precision.VILLAGE)), AS_OF, CAMP)
                .getFirst();
        assertThat(far.distanceKm()).isCloseTo(30, within(0.1));
        assertThat(far.uncertaintyKm()).isEqualTo(5);
        assertThat(far.reasons().getFirst()).contains("within 50 km", "30 km away, give or take 5 km", "village");
        Warning inside = warn(Told.in(1).on("2025-11-26").at(spot(4, 5, Precision.VILLAGE)), AS_OF, CAMP)
                .getFirst();
        assertThat(inside.distanceKm()).isZero();
    }

    /** Its middle is an invention: nothing happened there. */
    @Test
    void aProvinceIsNearNothing() {
        assertThat(warn(Told.in(1).on("2025-11-26").at(spot(1, 5, Precision.PROVINCE)), AS_OF, CAMP))
                .isEmpty();
        assertThat(warn(Told.in(1).on("2025-11-26").at(spot(1, 5, Precision.COUNTRY)), AS_OF, CAMP))
                .isEmpty();
        assertThat(warn(Told.in(1).on("2025-11-26").at(spot(1, 5, Precision.DISTRICT)), AS_OF, CAMP))
                .hasSize(1);
    }

    @Test
    void aStripIsNeverNearButAdviceAboutItIs() {
        Site khorog = new Site("khorog", "Khorog office", KHOROG.point(), 1, 50, List.of());
        assertThat(warn(Told.in(1).on("2025-11-26").at(BORDER), AS_OF, khorog)).isEmpty();
        assertThat(advise(AS_OF, khorog, Told.in(1).at(BORDER).advice(AdviceAction.LEAVE)))
                .extracting(Warning::closeness)
                .containsExactly(Closeness.ADVISED_AREA);
    }

    @Test
    void adviceReachesAsFarAsItsArea() {
        Site inside = site("inside", 0, 0, 1);
        assertThat(advise(AS_OF, inside, advice(spot(29, 30, Precision.AREA)))).hasSize(1);
        assertThat(advise(AS_OF, inside, advice(spot(31, 30, Precision.AREA)))).isEmpty();
        assertThat(advise(AS_OF, site("wide", 0, 2, 1), advice(spot(31, 30, Precision.AREA))))
                .as("its edge lies in the area")
                .hasSize(1);
    }

    private static Advice advice(Place place) {
        return Told.in(1).at(place).advice(AdviceAction.AVOID);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-25, 0", "2025-11-26, 1", "2025-12-26, 1", "2025-12-27, 0"})
    void anIncidentWarnsForThirtyDays(LocalDate asOf, int warnings) {
        Told told = Told.in(1).on("2025-11-26").at(spot(20, 5, Precision.VILLAGE));
        assertThat(warn(told, asOf, CAMP)).hasSize(warnings);
    }

    /** "This week", said on Wednesday, ends on Sunday; the warning must not wait for it. */
    @Test
    void anIncidentOfThisWeekWarnsBeforeTheWeekIsOver() {
        Told told = Told.in(1).between("2025-11-24", "2025-11-30").at(spot(20, 5, Precision.VILLAGE));
        assertThat(warn(told, LocalDate.parse("2025-11-26"), CAMP)).hasSize(1);
        assertThat(warn(told, LocalDate.parse("2025-11-23"), CAMP)).isEmpty();
        assertThat(warn(told, LocalDate.parse("2025-12-30"), CAMP)).hasSize(1);
        assertThat(warn(told, LocalDate.parse("2025-12-31"), CAMP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-26, 0", "2025-11-27, 1", "2026-02-25, 1", "2026-02-26, 0"})
    void adviceWarnsForNinetyDays(LocalDate asOf, int warnings) {
        assertThat(advise(asOf, CAMP, advice(spot(5, 30, Precision.AREA)))).hasSize(warnings);
    }

    @Test
    void adviceWarnsFromTheDayItWasLastGiven() {
        Place area = spot(5, 30, Precision.AREA);
        Advice first = Told.in(1).published("2025-06-01").at(area).advice(AdviceAction.LEAVE);
        Advice again = Told.in(2).published("2025-11-27").at(area).advice(AdviceAction.LEAVE);
        Advice undated = Told.in(3).published(null).at(area).advice(AdviceAction.LEAVE);
        Advice tomorrow = Told.in(4).published("2025-11-29").at(area).advice(AdviceAction.LEAVE);
        assertThat(advise(AS_OF, CAMP, first)).isEmpty();
        assertThat(advise(AS_OF, CAMP, undated)).isEmpty();
        assertThat(advise(AS_OF, CAMP, tomorrow)).isEmpty();
        List<Warning> warnings = advise(AS_OF, CAMP, tomorrow, undated, again, first);
        assertThat(warnings).hasSize(1);
        assertThat(warnings.getFirst().day()).isEqualTo("2025-11-27");
        assertThat(warnings.getFirst().trigger()).isEqualTo(new Trigger.OfAdvisory(first.id()));
    }

    @Test
    void adviceToNationalsGoesWhereTheyMayBe() {
        Place area = spot(5, 30, Precision.AREA);
        Advice toChinese = Told.in(1).at(area).victims("CN", null).advice(AdviceAction.LEAVE);
        assertThat(advise(AS_OF, site("chinese", 0, 1, 1, people("CN", 5)), toChinese))
                .hasSize(1);
        assertThat(advise(AS_OF, site("tajik", 0, 1, 1, people("TJ", 5)), toChinese))
                .isEmpty();
        assertThat(advise(AS_OF, site("gone", 0, 1, 1, people("CN", 0)), toChinese))
                .isEmpty();
        assertThat(advise(AS_OF, site("untold", 0, 1, 1, people(null, 5)), toChinese))
                .hasSize(1);
        assertThat(advise(AS_OF, site("mixed", 0, 1, 1, people("TJ", 5), people(null, 40)), toChinese))
                .as("forty of unknown nationality")
                .hasSize(1);
        assertThat(advise(AS_OF, site("unknown", 0, 1, 1), toChinese)).hasSize(1);
        assertThat(advise(AS_OF, site("tajik", 0, 1, 1, people("TJ", 5)), advice(area)))
                .hasSize(1);
    }

    private static Headcount people(@org.jspecify.annotations.Nullable String nationality, int count) {
        return new Headcount(nationality, Sector.MINING, count);
    }

    /** "Leave the border and the province": whoever is in the second must hear it as well. */
    @Test
    void adviceForTwoAreasWarnsInBoth() {
        Advice both = Told.in(1).at(BORDER).at(KHATLON).advice(AdviceAction.LEAVE);
        Site inTheProvince = new Site("camp", "Camp", KHATLON.point(), 1, 20, List.of());
        Site inBoth = new Site("post", "Post", new GeoPoint(37.6, 70.15), 1, 20, List.of());
        assertThat(advise(AS_OF, inTheProvince, both)).hasSize(1);
        assertThat(advise(AS_OF, inBoth, both))
                .as("one warning for one site and trigger")
                .extracting(Warning::key)
                .hasSize(1);
    }

    @Test
    void adviceForTwoNationsReachesBoth() {
        Advice both = Told.in(1)
                .at(spot(5, 30, Precision.AREA))
                .victims("CN", null)
                .victims("RU", null)
                .advice(AdviceAction.LEAVE);
        assertThat(advise(AS_OF, site("russian", 0, 1, 1, people("RU", 5)), both))
                .hasSize(1);
        assertThat(advise(AS_OF, site("two", 0, 1, 1, people("RU", 5), people("CN", 5)), both))
                .hasSize(1);
    }

    @Test
    void comesBySiteThenNewestFirst() {
        Told told = Told.in(1).on("2025-11-26").at(spot(20, 5, Precision.VILLAGE));
        Advice newer = advice(spot(5, 30, Precision.AREA));
        List<Warning> warnings = Warnings.of(
                incidents(told),
                Advisories.of(List.of(newer)),
                List.of(site("b", 0, 1, 50), site("a", 0, 1, 50)),
                AS_OF,
                WarningPolicy.DEFAULT);
        assertThat(warnings)
                .extracting(w -> w.siteId() + " " + w.day())
                .containsExactly("a 2025-11-27", "a 2025-11-26", "b 2025-11-27", "b 2025-11-26");
    }

    @Test
    void theHeadlineSaysWhatWhereWhenAndHowMany() {
        Told told =
                Told.in(1).on("2025-11-26").at(spot(20, 5, Precision.VILLAGE)).killed(3);
        Warning warning = warn(told.saidBy("Interior Ministry"), AS_OF, CAMP).getFirst();
        assertThat(warning.headline()).isEqualTo("Attack at Spot, 2025-11-26, killed 3");
        assertThat(warning.reasons().get(1)).isEqualTo("one origin says so: Paper 000000000001 <- Interior Ministry");
    }
}
